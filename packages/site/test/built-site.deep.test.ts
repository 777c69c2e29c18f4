import { existsSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtPages, dist } from './built-page.ts'
import { base } from './browser/site.ts'

const pages = builtPages()
const byFile = new Map(pages.map((page) => [page.file, page]))

/** The file that a host serves for a path below the base, `undefined` where it has none. */
function servedFile(path: string): string | undefined {
  const candidates = [path, `${path}.html`, `${path.replace(/\/?$/, '/')}index.html`.replace(/^\//, '')]
  return candidates.find((file) => existsSync(`${dist}${file}`) && statSync(`${dist}${file}`).isFile())
}

/** What is wrong with a link of a page, `undefined` if nothing is or if it leaves the site. */
function defect(file: string, link: string): string | undefined {
  const address = new URL(link, `http://site${base}${file}`)
  if (address.host !== 'site') return undefined
  if (!address.pathname.startsWith(base)) return `${file}: ${link} leaves the base`
  const target = servedFile(decodeURIComponent(address.pathname.slice(base.length)))
  if (target === undefined) return `${file}: ${link} is not a file`
  const anchor = decodeURIComponent(address.hash.slice(1))
  const page = byFile.get(target)
  if (anchor === '' || page === undefined || page.ids.has(anchor)) return undefined
  return `${file}: ${link} names no element`
}

test('there are pages', () => {
  expect(byFile.has('index.html')).toBe(true)
  expect(pages.length).toBeGreaterThan(20)
})

test('every link leads to a page that exists, and to an element of it', () => {
  const defects = pages.flatMap(({ file, links }) =>
    [...new Set(links)].flatMap((link) => defect(file, link) ?? []),
  )
  expect(defects).toEqual([])
})

test('no page fetches anything from elsewhere, or what is not there', () => {
  const defects = pages.flatMap(({ file, resources }) =>
    [...new Set(resources)].flatMap((resource) => {
      const { host, protocol } = new URL(resource, `http://site${base}${file}`)
      if (protocol !== 'http:' || host !== 'site') return [`${file}: ${resource} is elsewhere`]
      return defect(file, resource) ?? []
    }),
  )
  expect(defects).toEqual([])
})

test('every page has a policy that keeps it on its own site', () => {
  for (const { file, policy } of pages) {
    expect(policy?.trim(), file).toMatch(/^default-src 'none'/)
    expect(policy, file).not.toMatch(/https?:|\*|unsafe-eval/)
  }
})
