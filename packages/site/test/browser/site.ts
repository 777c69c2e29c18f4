import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveOn, type Site } from '@openpartner/test-helpers/browser/site'

/** The path under which the built site is served, as GitHub Pages would. */
export const base = '/openpartner/'

const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** The file that a static host gives for an address: itself, with `.html` behind it, or the index of the folder. */
function fileOf(folder: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://site')
  if (!pathname.startsWith(base)) return undefined
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)))
  return [path, `${path}.html`, join(path, 'index.html')].find(isFile)
}

const serve = (folder: string): Promise<Site> =>
  serveOn(({ url = '' }, response) => {
    const found = fileOf(folder, url)
    const file = found ?? join(folder, '404.html')
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'text/plain',
    })
    if (isFile(file)) createReadStream(file).pipe(response)
    else response.end()
  })

/** The built site on this machine, below a path as on GitHub Pages. */
export const serveSite = (): Promise<Site> => serve(inPackage('.vitepress/dist/'))

/** The part of the site that is there before it is built: the form, and what is served as it is. */
export const servePublic = (): Promise<Site> => serve(inPackage('generated/public/'))
