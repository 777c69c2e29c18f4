import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from '../site.ts'
import { verdictShown } from './playground.ts'

const session = browserSession(serveSite)

/** Bytes of the whole first visit, each answer compressed as a static host does. */
const maxBytes = 205_000

test('the first visit loads 205 kB at most', async () => {
  const { page } = await session.open(`${base}logo.svg`)
  const sizes: Promise<readonly [path: string, bytes: number]>[] = []
  page.on('response', (response) => {
    const size = async () =>
      [new URL(response.url()).pathname, gzipSync(await response.body(), { level: 9 }).length] as const
    sizes.push(size())
  })
  // A fresh context has nothing in its cache; the page before was only there to listen in time.
  const client = await page.context().newCDPSession(page)
  await client.send('Network.clearBrowserCache')
  await page.goto(new URL(`${base}playground`, page.url()).href)
  await verdictShown(page)
  await page.waitForLoadState('networkidle')
  const all = await Promise.all(sizes)
  const total = all.reduce((sum, [, bytes]) => sum + bytes, 0)
  process.stderr.write(`the playground loads ${total} B in ${all.length} answers\n`)
  expect(all.map(([path]) => path)).toContain(`${base}playground`)
  expect(all.length).toBeGreaterThan(6)
  expect(total).toBeLessThanOrEqual(maxBytes)
})
