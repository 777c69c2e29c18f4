import { locales } from '@openpartner/messages'
import { resources } from '@openpartner/schemas'
import { banner } from './choices.ts'
import { originsOf } from './origins.ts'
import { typesOf } from './types.ts'

const languages = locales.map(({ locale }) => ({ name: locale }))

type Resource = (typeof resources)[number]

/**
 * Modules that load one module per name on demand. The bundler must be able to read the names, and writes some dozens of
 * bytes for each, so what a first verdict does not need is in separate lists.
 */
export const loaders: { readonly [module: string]: () => string } = {
  resources: () => listOf(({ name }) => `import('./resources/${name}.ts')`, resources),
  types: () => listOf(({ name }) => `import('./types/${name}.ts')`, resources),
  schemas: () => listOf(({ name }) => `import('@openpartner/schemas/bundle/${name}')`, resources),
  messages: () => listOf(({ name }) => `import('@openpartner/messages/${name}')`, languages),
  'number-messages': () => listOf(({ name }) => `import('@openpartner/messages/${name}/numbers')`, languages),
  'country-names': () => listOf(({ name }) => `import('@openpartner/messages/${name}/countries')`, languages),
}

function listOf<Entry extends { readonly name: string }>(
  load: (entry: Entry) => string,
  entries: readonly Entry[],
): string {
  const lines = entries.map((entry) => `  '${entry.name}': () => ${load(entry)},\n`)
  return `${banner}export const load = {\n${lines.join('')}} as const\n`
}

/** What a verdict on a resource needs. */
export const resourceModule = ({
  name,
  type,
}: Resource): string => `${banner}import type { Validator } from '@openpartner/validators'
import { ${type} } from '@openpartner/validators/${name}'
import { normalize${type} } from '@openpartner/validators/normalize'

export const validator = ${type} as Validator<unknown>
export const normalize = normalize${type}
export const origins = ${JSON.stringify(originsOf(name))}
`

/** The TypeScript source of a resource. */
export const typesModule = ({ type }: Resource): string =>
  `${banner}export default ${JSON.stringify(typesOf(type))}\n`
