import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { literalType } from './literal.ts'
import { plainSchemas } from './plain.ts'
import { resourceSchemas } from './sources.ts'
import { variants } from './variants.ts'

/** Path, without its extension, of the module that has a schema as its default export. */
export const modulePath = (folder: string, resource: string): string => `dist/schemas/${folder}${resource}`

/**
 * Each schema as a module with a literal type, for `json-schema-to-ts` and the like, which TypeScript does not give to
 * imported JSON. The value is a plain mutable object, as JSON is: some tools write into the schemas they are given.
 */
export function schemaModules(): GeneratedFiles {
  const files = new Map<string, string>()
  for (const { folder, create } of variants) {
    for (const resource of resourceSchemas.keys()) {
      const schema = create(resource)
      const path = modulePath(folder, resource)
      files.set(`${path}.js`, `export default ${JSON.stringify(schema)}\n`)
      files.set(`${path}.d.ts`, `declare const schema: ${literalType(schema)}\nexport default schema\n`)
    }
  }
  files.set('dist/plain.js', `export default ${JSON.stringify(plainSchemas())}\n`)
  files.set('dist/plain.d.ts', plainType)
  return files
}

const plainType = `/** Every schema by the name of its type: the constraints of single fields, without annotations and rules. */
declare const plain: { readonly $defs: { readonly [name: string]: { readonly [keyword: string]: unknown } } }
export default plain
`
