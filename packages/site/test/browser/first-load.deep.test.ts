import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

/** Bytes of a first visit, each response compressed as a static host does. */
const limits: readonly (readonly [path: string, bytes: number])[] = [
  ['', 93_000],
  ['playground', 205_000],
  ['countries/', 119_500],
  ['form', 126_500],
  ['form-demo/en', 26_000],
  ['reference/resources/customer', 96_500],
  ['reference/rules/', 109_500],
]

test('no first visit is heavier than it was', async () => {
  const weights: Record<string, number> = {}
  for (const [path] of limits) {
    // A context of its own has nothing in its cache; the first page is only there to listen in time.
    const { page } = await session.open(`${base}robots.txt`)
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().serviceWorker() === null) sizes.push(size(response))
    })
    await page.goto(new URL(base + path, page.url()).href, { waitUntil: 'networkidle' })
    weights[path] = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0)
    process.stderr.write(`${path === '' ? 'home' : path}: ${weights[path]} B in ${sizes.length} responses\n`)
    expect(sizes.length).toBeGreaterThan(3)
    await page.context().close()
  }
  expect(limits.filter(([path, bytes]) => (weights[path] ?? Infinity) > bytes)).toEqual([])
})

const size = async (response: Response): Promise<number> =>
  gzipSync(await response.body(), { level: 9 }).length
