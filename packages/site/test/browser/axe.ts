import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What axe finds on a page, each with the element's HTML. `rules` turns on what it leaves out by default. */
export async function violations(page: Page, rules: RunOptions['rules'] = {}): Promise<string[]> {
  // During a change of theme, colors are of neither theme.
  await page.evaluate(() => {
    const animations = document.getAnimations()
    for (const transition of animations.filter((one) => one instanceof CSSTransition)) transition.finish()
  })
  await page.evaluate(axe.source)
  const results = await page.evaluate(async (more) => {
    const global = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    // One element per rule is enough where there is no violation.
    return global.axe.run({ resultTypes: ['violations'], rules: more })
  }, rules)
  expect(results.passes.length).toBeGreaterThan(15)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
