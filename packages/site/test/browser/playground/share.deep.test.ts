import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { choose, verdictShown, openPlayground, textOf, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)
const text = validText.replace('"Contoso"', '"Größe & 株式会社 #1"')

const value = (page: Awaited<ReturnType<typeof openPlayground>>['page'], label: string) =>
  page.getByLabel(label, { exact: true }).inputValue()

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

test('the address keeps what is typed, through a reload', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, text)
  await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(10)
  await page.reload()
  await verdictShown(page)
  await expect.poll(() => textOf(page)).toBe(text)
  expect(errors).toEqual([])
})

test('another link in the same page is followed', async () => {
  const { page } = await openPlayground(session)
  await write(page, text)
  await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(10)
  const { hash } = new URL(page.url())
  const other = await openPlayground(session)
  await other.page.evaluate((fragment) => {
    location.hash = fragment
  }, hash)
  await expect.poll(() => textOf(other.page)).toBe(text)
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
