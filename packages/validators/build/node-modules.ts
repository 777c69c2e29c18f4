import { join } from 'node:path'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'

/** Folder in `dist` of the modules for Node. */
export const nodeFolder = 'node'

/** What every resource needs whatever it is: the file that all modules for Node share. */
const roots = ['create-validator', 'misuse-error', 'validation-error', 'runtime/check-exactly']

const id = 'openpartner:shared'

const moduleOf = (text: string): Plugin => ({
  name: 'openpartner-shared',
  resolveId: (source) => (source === id ? source : null),
  load: (source) => (source === id ? text : null),
})

const reexport = (file: string): string => `export * from ${JSON.stringify(file)}\n`

/** Writes the shared file, and returns the modules that are in it. */
async function writeShared(folder: string, source: (file: string) => string): Promise<readonly string[]> {
  const generate = async (files: readonly string[], write: boolean): Promise<OutputChunk> => {
    const build = await rolldown({
      input: { core: id },
      plugins: [moduleOf(files.map(reexport).join(''))],
      platform: 'neutral',
    })
    const { output } = await (write
      ? build.write({ dir: folder, format: 'esm', ...compact })
      : build.generate())
    return output[0]
  }
  const { moduleIds } = await generate(
    roots.map((file) => source(`${file}.ts`)),
    false,
  )
  const shared = moduleIds.filter((file) => file !== id)
  await generate(shared, true)
  return shared
}

/** Node reads these files without a bundler: comments and blanks only take time. */
const compact = { minify: { compress: true, mangle: false, codegen: true } } as const

/**
 * Writes a module per entry that holds its own field tables and functions, whatever others have of the same, and takes the
 * rest from one file.
 */
export async function writeNodeModules(
  dist: string,
  modules: Plugin,
  entries: Readonly<Record<string, string>>,
  source: (file: string) => string,
): Promise<OutputChunk[]> {
  const folder = join(dist, nodeFolder)
  const shared = new Set(await writeShared(folder, source))
  const chunks = await Promise.all(
    Object.entries(entries).map(async ([name, input]) => {
      const up = '../'.repeat(name.split('/').length - 1) || './'
      const outside: Plugin = {
        name: 'openpartner-outside',
        async resolveId(imported, importer, options) {
          // A validator with its JSON Schema is made from the same validator.
          if (importer !== undefined && imported === `openpartner:${name.replace('with-json-schema/', '')}`)
            return { id: `${up}${name.replace('with-json-schema/', '')}.js`, external: true }
          const resolved = await this.resolve(imported, importer, { ...options, skipSelf: true })
          return resolved !== null && shared.has(resolved.id)
            ? { id: `${up}core.js`, external: true }
            : resolved
        },
      }
      const build = await rolldown({
        input: { [name]: input },
        plugins: [outside, modules],
        platform: 'neutral',
      })
      const { output } = await build.write({ dir: folder, format: 'esm', codeSplitting: false, ...compact })
      return output
    }),
  )
  return chunks.flat().filter((file): file is OutputChunk => file.type === 'chunk')
}
