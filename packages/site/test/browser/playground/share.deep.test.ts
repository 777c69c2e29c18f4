import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from '../site.ts'
import { choose, verdictShown, openPlayground, textOf, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)
const text = validText.replace('"Contoso"', '"Größe & 株式会社 #1"')

const value = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue()

test('a link shows somebody else the same text, resource, level and language', async () => {
  const { page, errors } = await openPlayground(session)
  expect(new URL(page.url()).hash).toBe('')
  await write(page, text)
  await choose(page, 'Resource', 'create-indirect-customer-request')
  await choose(page, 'Registration number', 'checksum')
  await choose(page, 'Language of the messages', 'sv')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toBe('Link copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())

  const other = await openPlayground(session, new URL(link).hash)
  await expect.poll(() => textOf(other.page)).toBe(text)
  expect(await value(other.page, 'Resource')).toBe('create-indirect-customer-request')
  expect(await value(other.page, 'Registration number')).toBe('checksum')
  expect(await value(other.page, 'Language of the messages')).toBe('sv')
  await expect
    .poll(() => other.page.locator('.issue .sentence').allInnerTexts())
    .toEqual([expect.stringContaining('måste anges')])
  expect([...errors, ...other.errors]).toEqual([])
})

const hashOf = (page: Page): string => new URL(page.url()).hash

async function copyLink(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toContain('Link copied')
}

test('what is typed survives a reload, and is neither in the address nor in the history', async () => {
  const { page, errors } = await openPlayground(session)
  const before = await page.evaluate(() => history.length)
  await write(page, text)
  await choose(page, 'Language of the messages', 'sv')
  await page.reload()
  await verdictShown(page)
  await expect.poll(() => textOf(page)).toBe(text)
  expect(await value(page, 'Language of the messages')).toBe('sv')
  expect(hashOf(page)).toBe('')
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(errors).toEqual([])
})

test('the address has a link as long as the page shows what the link does', async () => {
  const { page } = await openPlayground(session)
  await write(page, text)
  await copyLink(page)
  expect(hashOf(page)).toMatch(/^#1\./)
  await page.reload()
  await verdictShown(page)
  expect(hashOf(page)).toMatch(/^#1\./)
  await write(page, validText)
  await expect.poll(() => hashOf(page)).toBe('')
  await copyLink(page)
  await choose(page, 'Registration number', 'format')
  await expect.poll(() => hashOf(page)).toBe('')
})

test('where the browser keeps nothing, the page works', async () => {
  const context = (await openPlayground(session)).page.context()
  const errors: string[] = []
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const page = context.pages()[0] as Page
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.reload()
  await verdictShown(page)
  await write(page, validText)
  await expect.poll(() => verdict(page)).toContain('Valid')
  expect(errors).toEqual([])
})

test('the form hands over its document once', async () => {
  const { page } = await openPlayground(session)
  await page.evaluate((json) => sessionStorage.setItem('openpartner-playground-document', json), validText)
  await page.reload()
  await verdictShown(page)
  await expect.poll(() => textOf(page)).toBe(validText)
  expect(await page.evaluate(() => sessionStorage.getItem('openpartner-playground-document'))).toBeNull()
})

test('another link in the same page is followed', async () => {
  const { page } = await openPlayground(session)
  await write(page, text)
  await copyLink(page)
  const hash = hashOf(page)
  const other = await openPlayground(session)
  await other.page.evaluate((fragment) => {
    location.hash = fragment
  }, hash)
  await expect.poll(() => textOf(other.page)).toBe(text)
  expect(hashOf(other.page)).toBe(hash)
})

test.each(['#%E0%A4%A', '#1.', '#1.AAAA', `#1.${'A'.repeat(20_000)}`, '#__proto__', '#VPContent'])(
  'hostile link number %$ shows an example and says so',
  async (hash) => {
    const { page, errors } = await openPlayground(session, hash)
    expect(await verdict(page)).toBe('1 issue')
    await expect.poll(() => page.locator('.notice').innerText()).toContain('cannot be read')
    expect(errors).toEqual([])
  },
)

test('a hostile link is reported however late the scripts arrive, until the text is changed', async () => {
  const { page, url } = await openPlayground(session)
  await page.clock.install()
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goto('about:blank')
  await page.goto(`${url}${base}playground#__proto__`)
  await verdictShown(page)
  expect(await verdict(page)).toBe('1 issue')
  await page.clock.fastForward(60_000)
  expect(await page.locator('.notice').innerText()).toContain('cannot be read')
  await write(page, text)
  await expect.poll(() => page.locator('.notice').innerText()).toBe('')
})

test('a text that is too long for a link stays out of it, and the page says so', async () => {
  const { page, errors } = await openPlayground(session)
  // Random digits: what repeats would become short.
  const digits = Array.from({ length: 40_000 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
  await write(page, JSON.stringify({ digits }))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toContain('without the text')
  expect(page.url().length).toBeLessThan(1000)
  expect(errors).toEqual([])
})
