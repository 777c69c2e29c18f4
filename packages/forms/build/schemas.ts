import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'

const require = createRequire(import.meta.url)

/** The published self-contained schema of a resource. */
export const readBundle = (name: string): JsonSchema =>
  JSON.parse(
    readFileSync(require.resolve(`@openpartner/schemas/bundle/${name}.schema.json`), 'utf8'),
  ) as JsonSchema

/** A reader of a bundle's parts: it follows references into the definitions. */
export function resolver({ $defs }: JsonSchema): (part: unknown) => JsonSchema {
  const definitions = isSchema($defs) ? $defs : {}
  const resolve = (part: unknown): JsonSchema => {
    if (!isSchema(part)) return {}
    if (typeof part.$ref !== 'string') return part
    const { $ref, ...siblings } = part
    return { ...resolve(definitions[$ref.slice('#/$defs/'.length)]), ...siblings }
  }
  return resolve
}

/** Name and schema of each property, in the order of the source. */
export const propertiesOf = (schema: JsonSchema): [name: string, part: unknown][] =>
  isSchema(schema.properties) ? Object.entries(schema.properties) : []
