import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

/** The module of `@openpartner/messages` whose numbers, lists and names come from `Intl`. */
const formatter = join(
  dirname(fileURLToPath(import.meta.resolve('@openpartner/messages/format'))),
  'format-message.js',
)

/** The one global of the script, and what it holds: type by module. */
export const script = {
  file: 'customer.iife.js',
  global: 'OpenPartner',
  validators: { Customer: 'customer', CreateCustomerRequest: 'create-customer-request' },
} as const

/** The module with the English texts that its validators share. */
export const scriptEnglish = 'openpartner:english/script'

const entry: Plugin = {
  name: 'openpartner-script',
  resolveId: (id, importer) => {
    if (id === 'openpartner:script') return id
    if (id.startsWith('openpartner:english/')) return { id: scriptEnglish, moduleSideEffects: false }
    // The engines may have no `Intl`.
    return id === './locale.js' && importer === formatter ? source('script/locale.ts') : null
  },
  load: (id) =>
    id === 'openpartner:script'
      ? Object.entries(script.validators)
          .map(([type, name]) => `export { ${type} } from 'openpartner:${name}'\n`)
          .join('')
      : null,
}

/**
 * Writes the plain script for functions in databases and streams: no module, no import, one global, the syntax of
 * ES2019 and nothing at run time that is newer.
 */
export async function writeScript(dist: string, modules: Plugin): Promise<OutputChunk[]> {
  const build = await rolldown({
    input: { script: 'openpartner:script' },
    plugins: [entry, modules],
    platform: 'neutral',
    transform: {
      target: 'es2019',
      inject: { 'Object.hasOwn': [source('script/has-own.ts'), 'hasOwn'] },
    },
  })
  const { output } = await build.write({
    dir: dist,
    entryFileNames: script.file,
    format: 'iife',
    name: script.global,
    minify: true,
  })
  return output.filter((file): file is OutputChunk => file.type === 'chunk')
}
