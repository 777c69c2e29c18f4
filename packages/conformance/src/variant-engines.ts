import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ResourceName, resources } from '@openpartner/schemas'
import { Ajv, type AnySchemaObject, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'

const require = createRequire(import.meta.url)

/** A published schema file, by its path behind the name of the package. */
export const published = (path: string): AnySchemaObject =>
  JSON.parse(readFileSync(require.resolve(`@openpartner/schemas/${path}.schema.json`), 'utf8'))

export type Verdict = (value: unknown) => boolean

const engines = {
  '': Ajv2020,
  'draft-07/': Ajv,
  'bundle/': Ajv2020,
  'bundle/draft-07/': Ajv,
  'conditional-free/': AjvDraft04.default,
} as const

export type Folder = keyof typeof engines
export const folders = Object.keys(engines) as Folder[]

/** What VS Code reads, and no standard knows. */
const keywords = ['markdownDescription', 'enumDescriptions']

/** The verdicts of ajv, in the version for its dialect, on the files of a variant. Each schema is compiled once. */
export function verdictsOf(folder: Folder, options: Options = {}): (name: ResourceName) => Verdict {
  const ajv = new engines[folder]({ validateFormats: false, allowUnionTypes: true, keywords, ...options })
  const schemas = new Map(resources.map(({ name }) => [name, published(folder + name)]))
  for (const schema of schemas.values()) if (schema.$id !== undefined) ajv.addSchema(schema)
  const compiled = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]))
  return (name) => {
    const validate = compiled.get(name)
    if (validate === undefined) throw new Error(`No schema of ${name}`)
    return (value) => validate(value) as boolean
  }
}
