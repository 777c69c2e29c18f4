// `pnpm docs:screenshots`: the pictures of the README, taken from the built site.
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launch } from '@openpartner/test-helpers/browser/chromium'
import unpack from '@openpartner/test-helpers/browser/unpack'
import { base, serveSite } from '../test/browser/site.ts'
import { docs } from './folders.ts'

const folder = fileURLToPath(new URL('assets/screenshots/', docs))
const pages = ['playground', 'countries']
const themes = ['light', 'dark'] as const

await unpack()
const launched = await launch()
if (launched.browser === undefined) {
  process.stderr.write(`No pictures: ${launched.skipped}\n`)
  process.exit(2)
}
const { browser } = launched
await mkdir(folder, { recursive: true })
const site = await serveSite()
for (const name of pages) {
  for (const theme of themes) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 720 }, colorScheme: theme })
    await page.goto(site.url + base + name, { waitUntil: 'networkidle' })
    await page.screenshot({ path: `${folder}${name}-${theme}.png`, animations: 'disabled' })
    process.stdout.write(`docs/assets/screenshots/${name}-${theme}.png\n`)
  }
}
site.close()
await browser.close()
