import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { openPlayground, valid, verdict, write } from './playground.ts'

const session = browserSession(serveSite)

/** More rows than fit on the screen. */
const atOnce = 25

/** A list of requests, each with one property too many: a hundred issues. */
const crowded = JSON.stringify(
  Array.from({ length: 100 }, () => ({ ...valid, x: 1 })),
  null,
  2,
)

/** Every row that changes or comes, in the order in which pictures can show it. */
type Drawing = { readonly rows: readonly Element[]; readonly batches: number[] }

/** Begins to note how many rows change at a time. */
const follow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const list = document.querySelector('.list')
    const batches: number[] = []
    Object.assign(globalThis, { drawing: { rows: [...document.querySelectorAll('.issue')], batches } })
    const rowsOf = ({ target, addedNodes }: MutationRecord): readonly (Element | null)[] => [
      (target instanceof Element ? target : target.parentElement)?.closest('.issue') ?? null,
      ...[...addedNodes].map((node) => (node instanceof Element ? node.closest('.issue') : null)),
    ]
    new MutationObserver((records) => {
      batches.push(new Set(records.flatMap(rowsOf).filter((row) => row !== null)).size)
    }).observe(list as Element, { childList: true, subtree: true, characterData: true, attributes: true })
  })

const batches = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { drawing: Drawing }).drawing.batches)

const rows = (page: Page) => page.locator('.issue').count()

/** The lines at which the first and the last row say that their issues are. */
const lines = (page: Page) =>
  page
    .locator('.issue .at')
    .evaluateAll((cells) => [cells[0], cells.at(-1)].map((cell) => Number(cell?.textContent?.split(':')[0])))

/** Goes to where a key changes the text before every issue, and waits until that is shown. */
async function goToStart(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.locator('.line .at').innerText()).toBe('1:2')
}

async function openCrowded() {
  const opened = await openPlayground(session)
  await write(opened.page, crowded)
  await expect.poll(() => verdict(opened.page)).toBe('100 issues')
  await expect.poll(() => rows(opened.page)).toBe(100)
  // Which rows are in view is known with the next pictures.
  await opened.page.evaluate(async () => {
    for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame)
  })
  return opened
}

test('a key that changes no issue draws no row again', async () => {
  const { page, errors } = await openCrowded()
  await goToStart(page)
  await follow(page)
  for (const key of ['Space', 'Space', 'Backspace']) await page.keyboard.press(key)
  await expect.poll(() => page.locator('.cm-line').first().innerText()).toBe('[ ')
  // A line more changes the rows: what was to be drawn before is drawn by then.
  expect(await batches(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(() => batches(page)).not.toEqual([])
  const areSame = await page.evaluate(() => {
    const { rows: before } = (globalThis as unknown as { drawing: Drawing }).drawing
    return [...document.querySelectorAll('.issue')].every((row, index) => row === before[index])
  })
  expect(areSame).toBe(true)
  expect(errors).toEqual([])
})

test('a key that moves every issue draws the rows in view, and the others when the typing pauses', async () => {
  const { page, errors } = await openCrowded()
  await goToStart(page)
  const [first = 0, last = 0] = await lines(page)
  await follow(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => lines(page)).toEqual([first + 1, last + 1])
  const [now = 0, ...later] = await batches(page)
  expect(now).toBeGreaterThan(0)
  expect(now).toBeLessThanOrEqual(atOnce)
  expect(later.reduce((sum, count) => sum + count, now)).toBe(100)
  expect(errors).toEqual([])
})

test('a long list comes in parts, and is whole in the end', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, JSON.stringify([valid]))
  await expect.poll(() => rows(page)).toBe(0)
  await follow(page)
  await write(page, crowded)
  await expect.poll(() => rows(page)).toBe(100)
  const [now = 0] = await batches(page)
  expect(now).toBeGreaterThan(0)
  expect(now).toBeLessThanOrEqual(atOnce)
  expect(errors).toEqual([])
})

test('a row that is drawn before the text changed leads to where its issue is now', async () => {
  const { page, errors } = await openCrowded()
  await goToStart(page)
  const [, last = 0] = await lines(page)
  // One after the other: before the row could be drawn again.
  await page.evaluate(() => {
    document.execCommand('insertText', false, '\n')
    const row = [...document.querySelectorAll('.issue')].at(-1)
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        row?.querySelector<HTMLButtonElement>('.location')?.click()
        resolve()
      })
    })
  })
  await expect.poll(() => page.locator('.line .at').innerText()).toMatch(new RegExp(`^${last + 1}:`))
  expect(errors).toEqual([])
})
