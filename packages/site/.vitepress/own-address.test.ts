import { expect, test } from 'vitest'
import { withOwnAddress } from './own-address.ts'

const script = (map: object) =>
  `<script>window.__VP_HASH_MAP__=JSON.parse(${JSON.stringify(JSON.stringify(map))});window.__VP_SITE_DATA__=JSON.parse("{}");</script>`
const link = '<link rel="modulepreload" href="/openpartner/assets/reference_Form.md.D5X-fHO_.lean.js">'

test('a page keeps its own address and no others', () => {
  const html = link + script({ 'reference_form.md': 'D5X-fHO_', 'index.md': 'BgLFL33q' })
  expect(withOwnAddress(html)).toBe(
    `${link}<script>window.__VP_HASH_MAP__={"reference_form.md":"D5X-fHO_"};window.__VP_SITE_DATA__=JSON.parse("{}");</script>`,
  )
})

test('a page without its own script keeps none', () => {
  expect(withOwnAddress(script({ 'index.md': 'BgLFL33q' }))).toContain('__VP_HASH_MAP__={};')
})
