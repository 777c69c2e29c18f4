// `pnpm docs:social-image`: the picture of link previews, and the icon of the installed site.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launch } from '@openpartner/test-helpers/browser/chromium'
import unpack from '@openpartner/test-helpers/browser/unpack'
import { docs } from './folders.ts'

const logo = await readFile(new URL('assets/logo.svg', docs), 'utf8')

const issues = [
  ['/companyProfile/organizationRegistrationNumber', 'registration-number-required'],
  ['/billingProfile/defaultAddress/phoneNumber', 'phone-number-required'],
]

const card = `<style>
  body { margin: 0; width: 1200px; height: 630px; display: grid; grid-template-columns: 540px 1fr; gap: 32px;
    align-items: center; padding: 0 72px; box-sizing: border-box; background: #f4faf8; color: #1d2b28;
    font-family: 'Open Sans', system-ui, sans-serif }
  svg { width: 88px }
  h1 { margin: 20px 0 12px; font-size: 68px; letter-spacing: -0.02em; color: #0d6659 }
  p { margin: 0; font-size: 31px; line-height: 1.4 }
  ul { margin: 0; padding: 36px 28px; list-style: none; border: 2px solid #cfe3de; border-radius: 20px; background: #fff }
  li { padding-left: 18px; border-left: 5px solid #b8272c; font-size: 20px; line-height: 1.6; overflow-wrap: anywhere }
  li + li { margin-top: 32px }
  b { display: block; font-weight: 600; color: #b8272c }
</style>
<div>${logo}<h1>OpenPartner</h1><p>Catch every error in a Partner Center customer before you call the API</p></div>
<ul>${issues.map(([pointer, code]) => `<li><b>${pointer?.replaceAll('/', '<wbr>/')}</b>${code}</li>`).join('')}</ul>`

const pictures = [
  { name: 'social', width: 1200, height: 630, html: card },
  {
    name: 'icon-512',
    width: 512,
    height: 512,
    html: `<style>body { margin: 0 } svg { display: block }</style>${logo}`,
  },
]

await unpack()
const launched = await launch()
if (launched.browser === undefined) {
  process.stderr.write(`No pictures: ${launched.skipped}\n`)
  process.exit(2)
}
for (const { name, width, height, html } of pictures) {
  const page = await launched.browser.newPage({ viewport: { width, height } })
  await page.setContent(html)
  const path = fileURLToPath(new URL(`assets/${name}.png`, docs))
  await page.screenshot({ path })
  process.stdout.write(`docs/assets/${name}.png\n`)
}
await launched.browser.close()
