import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type browserSession, press, tabTo } from '@openpartner/test-helpers/browser/session'

/** What axe reports. Its script comes from the site itself, since the policy blocks all others. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    if ('axe' in globalThis) return
    const script = document.createElement('script')
    script.src = '/axe.js'
    script.type = 'module'
    await new Promise((resolve) => {
      script.addEventListener('load', resolve)
      document.head.append(script)
    })
  })
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
    return axe.run()
  })
  expect(results.passes.length).toBeGreaterThan(15)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Reads the form of a page with axe: untouched, with errors, with a stale number. */
export function testAccessibility(
  session: ReturnType<typeof browserSession>,
  paths: readonly string[],
): void {
  test.each(paths)('axe finds nothing in %s: untouched, with errors, with a stale number', async (path) => {
    const { page, errors } = await session.open(path)
    expect(await violations(page)).toEqual([])
    await tabTo(page, 'domain')
    await press(page, 'Enter')
    expect(await page.locator('li').count()).toBe(8)
    expect(await violations(page)).toEqual([])
    await tabTo(page, 'number')
    await page.keyboard.type('1')
    await tabTo(page, 'country', 'Shift+Tab')
    await page.keyboard.type('S')
    expect(await page.locator('#number').isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
  })
}
