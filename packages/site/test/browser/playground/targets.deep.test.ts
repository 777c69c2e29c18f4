import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { violations } from '../axe.ts'
import { serveSite } from '../site.ts'
import { choose, openPlayground, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)
const targetSize = { 'target-size': { enabled: true } }

/** Issues with and without fixes, a change of the normalizer, and a line that is not JSON. */
const wrong = validText
  .replace('"US"', '"UK"')
  .replace('"domain"', '"domian"')
  .replace('"email"', '"Email"')
  .replace('"kim@contoso.example"', '"kim@"')

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('.list summary, .answer summary').all()) await summary.click()
}

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('in the %s theme at %d px everything is large enough to be hit', async (colorScheme, width) => {
  const { page, errors } = await openPlayground(session, '', {
    colorScheme,
    viewport: { width, height: 740 },
  })
  await write(page, wrong)
  await expect.poll(() => page.getByRole('button', { name: 'Write GB' }).count()).toBe(1)
  await openAll(page)
  await expect.poll(() => page.locator('.answer .said').count()).toBe(1)
  expect(await violations(page, targetSize)).toEqual([])
  await write(page, `${JSON.stringify(JSON.parse(wrong))}\n{"a":,}\n`)
  await expect.poll(() => verdict(page)).toContain('1 not JSON')
  expect(await violations(page, targetSize)).toEqual([])
  await page.getByRole('tab', { name: 'Types' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).waitFor()
  expect(await violations(page, targetSize)).toEqual([])
  expect(errors).toEqual([])
})

test.each([
  [360, 740],
  [768, 1024],
  [1280, 720],
])('at %d × %d the verdict is in sight while the editor is', async (width, height) => {
  const { page } = await openPlayground(session, '', { viewport: { width, height } })
  await choose(page, 'Registration number', 'format')
  const content = page.locator('.cm-content')
  await content.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' x')
  await expect.poll(() => verdict(page)).toBe('Not JSON yet')
  const inSight = await page.evaluate(() =>
    [...document.querySelectorAll('.verdict, .verdict-bar')].some((element) => {
      const { top, bottom, height: own } = element.getBoundingClientRect()
      return own > 0 && top >= 0 && bottom <= innerHeight && element.textContent?.includes('Not JSON yet')
    }),
  )
  expect(inSight).toBe(true)
})
