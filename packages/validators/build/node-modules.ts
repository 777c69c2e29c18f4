import { join } from 'node:path'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'

/** Folder in `dist` of the modules for Node. */
export const nodeFolder = 'node'

/** Classes of errors that users name, by their modules: each module for Node has its own copy. */
const errors: Readonly<Record<string, string>> = {
  'misuse-error': 'MisuseError',
  'validation-error': 'ValidationError',
}

/** Puts in the way of each class of errors a module that makes its copies one to `instanceof`. */
function oneClassToUsers(source: (file: string) => string): Plugin {
  const prefix = 'openpartner:every-copy/'
  const files = new Map(Object.keys(errors).map((file) => [source(`${file}.ts`), file]))
  return {
    name: 'openpartner-every-copy',
    async resolveId(imported, importer, options) {
      if (importer?.startsWith(prefix)) return null
      const resolved = await this.resolve(imported, importer, { ...options, skipSelf: true })
      const file = resolved === null ? undefined : files.get(resolved.id)
      return file === undefined ? resolved : `${prefix}${file}`
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const file = id.slice(prefix.length)
      const name = errors[file] ?? ''
      return `
import { ${name} } from ${JSON.stringify(source(`${file}.ts`))}
import { recognizeEveryCopy } from ${JSON.stringify(source('every-copy.ts'))}
recognizeEveryCopy(${name}, ${JSON.stringify(name)})
export { ${name} }`
    },
  }
}

/** Node reads these files without a bundler: comments, blanks and long names only take time. */
const compact = {
  minify: {
    compress: true,
    mangle: { toplevel: true, keepNames: { class: true, function: false } },
    codegen: true,
  },
} as const

/** Text beyond ASCII takes Node longer to read, wherever it is. */
const ascii: Plugin = {
  name: 'openpartner-ascii',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped)
  },
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Writes a module per entry that holds all that it needs, whatever others have of the same. */
export async function writeNodeModules(
  dist: string,
  modules: Plugin,
  entries: Readonly<Record<string, string>>,
  source: (file: string) => string,
): Promise<OutputChunk[]> {
  const folder = join(dist, nodeFolder)
  const chunks = await Promise.all(
    Object.entries(entries).map(async ([name, input]) => {
      const plain = name.replace('with-json-schema/', '')
      // A validator with its JSON Schema is made from the same validator.
      const outside: Plugin = {
        name: 'openpartner-outside',
        resolveId: (imported, importer) =>
          importer !== undefined && imported === `openpartner:${plain}`
            ? { id: `../${plain}.js`, external: true }
            : null,
      }
      const build = await rolldown({
        input: { [name]: input },
        plugins: [outside, modules, oneClassToUsers(source), ascii],
        platform: 'neutral',
      })
      const { output } = await build.write({ dir: folder, format: 'esm', codeSplitting: false, ...compact })
      return output
    }),
  )
  return chunks.flat().filter((file): file is OutputChunk => file.type === 'chunk')
}
