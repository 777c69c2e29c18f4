import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What axe finds on a page, each with the element's HTML. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async () => {
    const global = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    // Of what is in order, one element a rule is enough.
    return global.axe.run({ resultTypes: ['violations'] })
  })
  expect(results.passes.length).toBeGreaterThan(15)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
