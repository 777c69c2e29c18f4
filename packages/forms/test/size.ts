import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** Bytes of what a page that runs `source` has to load, minified and compressed by gzip. */
export async function gzippedSize(source: string): Promise<number> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'page' ? id : null),
    load: (id: string) => (id === 'page' ? source : null),
  }
  const bundle = await rolldown({
    input: 'page',
    platform: 'browser',
    plugins: [page],
    cwd: import.meta.dirname,
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return gzipSync(output.map((file) => ('code' in file ? file.code : '')).join(''), { level: 9 }).length
}
