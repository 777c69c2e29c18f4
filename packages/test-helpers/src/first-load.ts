import { gzipSync } from 'node:zlib'
import { type OutputChunk, rolldown } from 'rolldown'

export type FirstLoad = {
  /** Bytes of all the files together, each compressed by gzip. */
  readonly size: number
  /** Paths of the modules in them. */
  readonly modules: readonly string[]
}

/**
 * What a page loads that runs `source`, minified, with those modules on demand whose path ends so. Specifiers are
 * resolved from `folder`.
 */
export async function firstLoad(
  source: string,
  folder: string,
  onDemand: readonly string[] = [],
): Promise<FirstLoad> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'page' ? id : null),
    load: (id: string) => (id === 'page' ? source : null),
  }
  const bundle = await rolldown({
    input: 'page',
    platform: 'browser',
    plugins: [page],
    cwd: folder,
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  const chunks = output.filter((file) => file.type === 'chunk')
  const wanted = new Set<OutputChunk>()
  const add = (chunk: OutputChunk | undefined) => {
    if (chunk === undefined || wanted.has(chunk)) return
    wanted.add(chunk)
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name))
  }
  add(chunks.find(({ isEntry }) => isEntry))
  for (const path of onDemand) {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path) === true)
    if (found === undefined) throw new Error(`nothing loads ${path} on demand`)
    add(found)
  }
  return {
    size: [...wanted].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    modules: [...wanted].flatMap(({ moduleIds }) => moduleIds),
  }
}
