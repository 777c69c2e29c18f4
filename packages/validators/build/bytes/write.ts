import { resources } from '@openpartner/schemas'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { byteModules } from './modules.ts'

/** Writes the byte scanners: a module per resource, and what they share. */
export async function writeByteScanners(dist: string): Promise<readonly OutputChunk[]> {
  const modules = await byteModules()
  const virtual: Plugin = {
    name: 'openpartner-bytes',
    resolveId: (id) => (modules.has(id) ? { id, moduleSideEffects: false } : null),
    load: (id) => {
      const code = modules.get(id)
      return code === undefined ? null : { code, moduleType: 'ts' }
    },
  }
  const build = await rolldown({
    input: Object.fromEntries(resources.map(({ name }) => [`bytes/${name}`, `openpartner:bytes/${name}`])),
    plugins: [virtual],
    platform: 'neutral',
  })
  const { output } = await build.write({
    dir: dist,
    format: 'esm',
    chunkFileNames: 'bytes/shared/[name]-[hash].js',
    codeSplitting: {
      groups: [
        { name: 'wasm', test: /^openpartner:wasm$/ },
        { name: 'scanners', test: /./ },
      ],
    },
    minify: { compress: true, mangle: false, codegen: true },
  })
  return output.filter((file): file is OutputChunk => file.type === 'chunk')
}
