import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession, press } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { openPlayground, textOf, verdict } from './playground.ts'

const session = browserSession(serveSite)

/** What has the focus: the visible text of a button, or the accessible name of a field. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    return element.getAttribute('aria-label') ?? element.innerText.replaceAll(/\s+/g, ' ').trim()
  })

async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${name} cannot be reached by ${key}`)
}

test('an example is chosen, changed, looked through and repaired by the keyboard alone', async () => {
  const { page, errors } = await openPlayground(session)
  await tabTo(page, 'Examples')
  await press(page, 'Enter')
  await page.locator('.examples li').first().waitFor()
  await tabTo(page, 'A company in India')
  await press(page, 'Enter')
  await expect.poll(() => verdict(page)).toBe('1 issue')

  await tabTo(page, 'JSON document')
  await press(page, 'F8')
  await expect.poll(() => page.locator('.issue.active').count()).toBe(1)
  // Inside the first object, a property that there is not.
  await press(page, 'ControlOrMeta+Home', 'ArrowRight')
  await page.keyboard.insertText('"nickname": 1,')
  await expect.poll(() => verdict(page)).toBe('2 issues')

  await tabTo(page, 'Go to /nickname')
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toBe('JSON document')
  expect(await page.locator('.line .at').innerText()).toBe('1:2')
  await tabTo(page, 'Add organizationRegistrationNumber')
  await press(page, 'Enter')
  await expect.poll(() => textOf(page)).toContain('"organizationRegistrationNumber": ""')
  expect(await focused(page)).toBe('JSON document')
  await page.keyboard.type('AAACC1234D')
  await expect.poll(() => verdict(page)).toBe('1 issue')
  expect(errors).toEqual([])
})

test('Tab and Shift-Tab leave the editor, and change nothing in it', async () => {
  const { page } = await openPlayground(session)
  await expect.poll(() => textOf(page)).toContain('"IN"')
  const text = await textOf(page)
  await page.locator('.cm-content').focus()
  await press(page, 'Tab')
  expect(await focused(page)).not.toBe('JSON document')
  await page.locator('.cm-content').focus()
  await press(page, 'Shift+Tab')
  expect(await focused(page)).toBe('Copy link')
  await expect.poll(() => textOf(page)).toBe(text)
})

test('F8 and Shift-F8 go round all issues', async () => {
  const { page } = await openPlayground(session)
  await page.locator('.cm-content').focus()
  await press(page, 'ControlOrMeta+a')
  await page.keyboard.insertText('{\n  "a": 1,\n  "b": 2\n}')
  const position = () => page.locator('.line .at').innerText()
  await press(page, 'ControlOrMeta+Home')
  const starts = []
  for (const key of ['F8', 'F8', 'F8', 'Shift+F8', 'Shift+F8']) {
    await press(page, key)
    starts.push(await position())
  }
  // Behind the last comes the brace, at which the missing properties are marked.
  expect(starts).toEqual(['2:3', '3:3', '1:1', '3:3', '2:3'])
})

test('the tabs are gone through by arrows, and are one stop of the Tab key', async () => {
  const { page, errors } = await openPlayground(session)
  const selected = () => page.locator('[role=tab][aria-selected=true]').innerText()
  await page.getByRole('tab', { name: 'Issues' }).focus()
  const seen = []
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    await press(page, key)
    seen.push(await selected())
    expect(await focused(page)).toBe(await selected())
  }
  expect(seen).toEqual(['Types', 'JSON Schema', 'Issues', 'JSON Schema', 'Issues', 'JSON Schema'])
  await press(page, 'Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('tab')
  expect(errors).toEqual([])
})

test('Escape closes the examples and gives the focus back', async () => {
  const { page } = await openPlayground(session)
  await tabTo(page, 'Examples')
  await press(page, 'Enter')
  await page.locator('.examples li').first().waitFor()
  await press(page, 'Tab', 'Escape')
  expect(await page.locator('.examples').getAttribute('open')).toBeNull()
  expect(await focused(page)).toBe('Examples')
})
