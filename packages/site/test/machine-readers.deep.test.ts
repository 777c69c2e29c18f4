import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { base } from './browser/site.ts'
import { builtPages, dist } from './built-page.ts'

const site = `https://openpartner.github.io${base}`

/** The pages of VitePress; the form alone is shown in one of them. */
const pages = builtPages().filter(({ file }) => file !== '404.html' && !file.startsWith('form-demo/'))

const text = (path: string): string => readFileSync(`${dist}${path}`, 'utf8')

const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')
const twinOf = (file: string): string => file.replace(/\.html$/, '.md')

/** Pages whose value another page has too. */
function sharing(values: ReadonlyMap<string, string | undefined>): string[] {
  const all = [...values.values()]
  return [...values]
    .filter(([, value]) => all.indexOf(value) !== all.lastIndexOf(value))
    .map(([file, value]) => `${file}: ${value}`)
}

test('there are all pages', () => {
  expect(pages.length).toBeGreaterThan(700)
})

test.each(['title', 'description'] as const)('every page has a %s of its own', (name) => {
  const values = new Map(pages.map((page) => [page.file, page[name]]))
  expect([...values].filter(([, value]) => (value ?? '').length < 5)).toEqual([])
  expect(sharing(values)).toEqual([])
})

test('no description is longer than search engines show', () => {
  const long = pages.filter(({ description = '' }) => description.length > 160)
  expect(long.map(({ file, description }) => `${file}: ${description}`)).toEqual([])
})

test('every page names its address and its Markdown twin, and the twin exists', () => {
  for (const { file, canonical, twin } of pages) {
    expect(canonical, file).toBe(site + pathOf(file))
    expect(twin, file).toBe(site + twinOf(file))
    expect(existsSync(`${dist}${twinOf(file)}`), file).toBe(true)
  }
})

test('every page has a picture for previews, which exists', () => {
  expect(new Set(pages.map(({ picture }) => picture))).toEqual(new Set([`${site}social.png`]))
  // A PNG says its size in bytes 16 to 23.
  const picture = readFileSync(`${dist}social.png`)
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
})

test('the sitemap has every page', () => {
  const found = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  expect(found.toSorted()).toEqual(pages.map(({ file }) => site + pathOf(file)).toSorted())
  expect(text('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml\n`)
})

/** The files that the links of a Markdown text lead to, below the base. */
const linked = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(site))
    .map((address) => decodeURIComponent(address.slice(site.length).replace(/#.*/, '')))

test.each(['llms.txt', 'llms-full.txt'])('every link of %s leads to a file', (path) => {
  const files = linked(text(path))
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => !existsSync(`${dist}${file}`))).toEqual([])
})

test('llms.txt is as llmstxt.org describes it', () => {
  const [title, gap, summary] = text('llms.txt').split('\n')
  expect([title, gap]).toEqual(['# OpenPartner', ''])
  expect(summary).toMatch(/^> \w/)
  const sections = text('llms.txt').split(/^## /m).slice(1)
  for (const section of sections)
    expect(section).toMatch(/^[A-Z][\w ]+\n\n(?:- \[[^\n]+\]\(\S+\): \S[^\n]*\n)+\n?$/)
  expect(sections.at(-1)).toMatch(/^Optional\n/)
})

test('every twin has the text of its page, and nothing that only a screen shows', () => {
  const wrong = pages.flatMap(({ file }) => {
    const twin = text(twinOf(file))
    const prose = twin.replaceAll(/^(`{3,})[^]*?^\1$/gm, '').replaceAll(/`+[^`]*`+/g, '')
    return [
      ...(/^---\nurl: \S+\ndescription: ".+"\n---\n\n\S/.test(twin) ? [] : [`${file}: no head`]),
      ...(/^# \S/m.test(twin) ? [] : [`${file}: no title`]),
      ...(/(?<!\\)<\/?[a-zA-Z]|<!--|\{\{|@include|&#\d|:::/.exec(prose) ?? []).map(
        (part) => `${file}: ${part}`,
      ),
    ]
  })
  expect(wrong).toEqual([])
})

test('the links of twins lead to files', () => {
  const wrong = pages.flatMap(({ file }) =>
    [...new Set(linked(text(twinOf(file))))]
      .filter((path) => path !== '' && !existsSync(`${dist}${path}`))
      .map((path) => `${file}: ${path}`),
  )
  expect(wrong).toEqual([])
})

test('the schemas are at their addresses, with the sums that their package names', () => {
  const { schemas } = JSON.parse(text('schemas/v1/generated/manifest.json')) as {
    readonly schemas: readonly { readonly path: string; readonly sha256: string }[]
  }
  expect(schemas.length).toBeGreaterThan(70)
  for (const { path, sha256 } of schemas) {
    const bytes = readFileSync(`${dist}schemas/v1/${path}`)
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256)
    expect(text('reference/schemas/index.html')).toContain(`"${base}schemas/v1/${path}"`)
  }
})
