import type { Site } from '@openpartner/test-helpers/browser/site'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { choose, sentences, verdict, verdictShown, write } from './playground/playground.ts'
import { base, serveSite } from './site.ts'

let site: Site | undefined
const session = browserSession(async () => (site = await serveSite()))

const kept = (): Promise<string[]> => caches.keys()

test('after one visit the playground works without a network, whatever is chosen', async () => {
  const { page } = await session.open(`${base}playground`)
  await verdictShown(page)
  // Ready means that everything has been fetched.
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(`${site?.url}${base}nowhere`)
  site?.close()
  await page.context().setOffline(true)

  await page.goto(`${site?.url}${base}playground`)
  await verdictShown(page)
  expect(await verdict(page)).toBe('1 issue')
  await choose(page, 'Language of the messages', 'sv')
  await expect.poll(async () => (await sentences(page))[0]).toContain('måste anges')
  await choose(page, 'Resource', 'link')
  await write(page, '{"uri": 1}')
  await expect.poll(() => verdict(page)).toBe('1 issue')

  // An error is never kept, so that it cannot outlive its cause.
  const isErrorKept = await page.evaluate(
    async (path) => (await caches.match(path)) !== undefined,
    `${base}nowhere`,
  )
  expect(isErrorKept).toBe(false)

  // Whoever removes the worker and its cache has nothing left of it.
  expect(await page.evaluate(kept)).toHaveLength(1)
  expect(
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      for (const name of await caches.keys()) await caches.delete(name)
      return registration.unregister()
    }),
  ).toBe(true)
  await expect(page.reload()).rejects.toThrow(/net::ERR_/)
  await page.context().close()
})
