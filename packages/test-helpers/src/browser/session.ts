import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { launch, type Launched } from './chromium.ts'
import type { Site } from './site.ts'

/** What a screen reader is told of the element that has the focus. */
export type Focused = {
  readonly name: string
  readonly description: string
  readonly invalid: boolean
  readonly required: boolean
}

type Node = {
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
}

/** Milliseconds after which a page hangs, however slow the machine. */
const hang = 300_000

/** A browser and a site for the tests of a file, which are skipped, with the reason, where there is no browser. */
export function browserSession(start: () => Promise<Site>) {
  let launched: Launched | undefined
  let site: Site

  beforeAll(async () => {
    launched = await launch()
    if (launched.browser === undefined) process.stderr.write(`browser tests skipped: ${launched.skipped}\n`)
    else site = await start()
  })
  beforeEach((context) => {
    if (launched === undefined || launched.browser !== undefined) return
    // The JSON report, from which the whole run is counted, has no other place for the reason.
    Object.assign(context.task.meta, { skipReason: launched.skipped })
    context.skip(launched.skipped)
  })
  afterAll(async () => {
    site?.close()
    await launched?.browser?.close()
  })

  return {
    isFromPackage: () => launched?.browser !== undefined && launched.isFromPackage,
    /** A page of the site; `errors` has what the policy refused, what was thrown, and what was asked of other hosts. */
    async open(
      path: string,
      options: BrowserContextOptions = {},
    ): Promise<{ page: Page; errors: string[]; url: string }> {
      const browser = launched?.browser as Browser
      const page = await browser.newPage({ viewport: { width: 800, height: 1200 }, ...options })
      page.setDefaultTimeout(hang)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== site.url) errors.push(`asks ${origin}`)
      })
      await page.goto(site.url + path)
      return { page, errors, url: site.url }
    },
  }
}

/** What tests of a page are given. */
export type BrowserSession = ReturnType<typeof browserSession>

export async function focused(page: Page): Promise<Focused> {
  const client = await page.context().newCDPSession(page)
  const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' })
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId: String(result.objectId),
    fetchRelatives: false,
  })
  const { name, description, properties = [] } = (nodes as readonly Node[])[0] ?? {}
  const property = (key: string) => properties.find((one) => one.name === key)?.value.value
  return {
    name: name?.value ?? '',
    description: description?.value ?? '',
    invalid: property('invalid') === 'true',
    required: property('required') === true,
  }
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** The whole text of the live region. */
export const status = (page: Page): Promise<string> => page.locator('[role=status]').innerText()

export const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

/** Goes to a control by the Tab key alone. */
export async function tabTo(page: Page, id: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focusedId(page)) === id) return
    await page.keyboard.press(key)
  }
  throw new Error(`${id} cannot be reached by ${key}`)
}
