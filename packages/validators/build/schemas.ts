import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resources } from '@openpartner/schemas'
import type { JsonSchema } from '../../../.scripts/json-schema.ts'

const require = createRequire(import.meta.url)

const read = (file: string): JsonSchema =>
  JSON.parse(readFileSync(require.resolve(`@openpartner/schemas/${file}`), 'utf8')) as JsonSchema

/** The published self-contained schemas by resource name. */
export const bundles: ReadonlyMap<string, JsonSchema> = new Map(
  resources.map(({ name }) => [name, read(`bundle/${name}.schema.json`)]),
)
