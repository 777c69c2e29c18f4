import { readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { browserSession, press, tabTo } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

/** Part of the pixels that may differ: edges of letters are drawn a little differently from machine to machine. */
const tolerance = 0.02

test.for(['en', 'sv'])('the summary looks as it did: %s', async (name, context) => {
  const { page } = await session.open(`/${name}`)
  await tabTo(page, 'domain')
  await press(page, 'Enter')
  await tabTo(page, 'number')
  await page.keyboard.type('1')
  await tabTo(page, 'country', 'Shift+Tab')
  await page.keyboard.type('S')
  const summary = page.locator('form > div').first()
  expect(await summary.locator('li').count()).toBe(7)

  // The layout is right in every font.
  const [form, box, text, list] = await Promise.all(
    ['form', 'form > div', '[role=status]', 'ul'].map((selector) =>
      page.locator(selector).first().boundingBox(),
    ),
  )
  expect(box?.y).toBe(form?.y)
  expect(box?.width).toBe(form?.width)
  expect(list?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))

  const picture = await summary.screenshot()
  const file = new URL(`screenshots/summary-${name}.png`, import.meta.url)
  if (process.env.UPDATE_SCREENSHOTS) writeFileSync(file, picture)
  if (!session.isFromPackage()) {
    const skipReason = 'the pictures were taken with the browser and the font that npm brings'
    Object.assign(context.task.meta, { skipReason })
    context.skip(skipReason)
  }
  const [now, before] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(file))]
  expect([now.width, now.height]).toEqual([before.width, before.height])
  const { width, height } = now
  const different = pixelmatch(now.data, before.data, undefined, width, height, { threshold: 0.2 })
  expect(different / (width * height)).toBeLessThan(tolerance)
})

test('a summary with one different word would fail', async () => {
  const { page } = await session.open('/en')
  await tabTo(page, 'domain')
  await press(page, 'Enter')
  const summary = page.locator('form > div').first()
  const before = PNG.sync.read(await summary.screenshot())
  await page
    .locator('li a')
    .first()
    .evaluate((link) => {
      link.textContent = 'Domain is wanted.'
    })
  const now = PNG.sync.read(await summary.screenshot())
  const { width, height } = before
  expect(pixelmatch(now.data, before.data, undefined, width, height, { threshold: 0.2 })).toBeGreaterThan(100)
})
