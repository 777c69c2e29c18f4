import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveOn, type Site } from '@openpartner/test-helpers/browser/site'

/** The path under which the built site is served, as GitHub Pages would. */
export const base = '/openpartner/'

const dist = fileURLToPath(new URL('../../.vitepress/dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** The file that a static host gives for an address: itself, with `.html` behind it, or the index of the folder. */
function fileOf(url: string): string | undefined {
  const { pathname } = new URL(url, 'http://site')
  if (!pathname.startsWith(base)) return undefined
  const path = join(dist, decodeURIComponent(pathname.slice(base.length)))
  return [path, `${path}.html`, join(path, 'index.html')].find(isFile)
}

/** The built site on this machine, below a path as on GitHub Pages. */
export async function serveSite(): Promise<Site> {
  return serveOn(({ url = '' }, response) => {
    const found = fileOf(url)
    const file = found ?? join(dist, '404.html')
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'text/plain',
    })
    createReadStream(file).pipe(response)
  })
}
