import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/** Chunks that each chunk can load, at once or on demand. */
const graph = new Map<string, readonly string[]>()

/** The entries of the graph by the name of their page, such as `playground.md`. */
const entries = new Map<string, string>()

/** What only the theme loads on demand: the search, which is larger than everything else. */
const otherParts = /VPLocalSearchBox|localSearchIndex/

/** Remembers which script loads which. */
export const chunkGraph: Plugins[number] = {
  name: 'chunk-graph',
  apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      graph.set(chunk.fileName, [...chunk.imports, ...chunk.dynamicImports])
      // VitePress also writes a shorter copy of each page, without what its HTML has already.
      if (!chunk.fileName.endsWith('.lean.js')) entries.set(chunk.name, chunk.fileName)
    }
  },
}

/** Every script that a page may load, itself included. */
export function scriptsOf(page: string): readonly string[] {
  const entry = entries.get(page)
  if (entry === undefined) throw new Error(`${page} has no script`)
  const found = new Set<string>()
  const add = (file: string): void => {
    if (found.has(file) || otherParts.test(file)) return
    found.add(file)
    for (const next of graph.get(file) ?? []) add(next)
  }
  add(entry)
  return [...found]
}
