import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteConfig } from 'vitepress'
import { base } from '../address.ts'
import { scriptsOf } from './chunk-graph.ts'

/** The page that works without a network once it has been visited. */
const page = 'playground'

const source = fileURLToPath(new URL('../../src/offline/worker.js', import.meta.url))

/** What a page's HTML has the browser load. */
const loaded = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg|webmanifest))"/g)].map(([, address = '']) => address)

/** Writes the service worker, with the list of what it keeps. */
export async function writeWorker({ outDir }: SiteConfig): Promise<void> {
  const [html, worker] = await Promise.all([
    readFile(join(outDir, `${page}.html`), 'utf8'),
    readFile(source, 'utf8'),
  ])
  const scripts = scriptsOf(`${page}.md`).map((file) => base + file)
  const files = [...new Set([base + page, ...loaded(html), ...scripts])].toSorted()
  const version = createHash('sha256').update(html).update(files.join('\n')).digest('hex').slice(0, 12)
  const build = JSON.stringify({ version, base, files })
  await writeFile(join(outDir, 'service-worker.js'), `const build = ${build}\n\n${worker}`)
}
