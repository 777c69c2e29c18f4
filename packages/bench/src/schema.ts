import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { type Subject, subjects } from './subject.ts'

const require = createRequire(import.meta.url)

/** What only people read; a compiler that embeds its schema would carry it along. */
const annotations = [
  'title',
  'description',
  'examples',
  'readOnly',
  '$comment',
  'markdownDescription',
  'enumDescriptions',
]

/**
 * The published schema as every engine gets it. Formats go too: beside each is a pattern that is at least as
 * strict, so that engines with and without formats do the same work.
 */
export function schemaOf(subject: Subject): JsonSchema {
  const { resource, open } = subjects[subject]
  const path = require.resolve(`@openpartner/schemas/bundle/${resource}.schema.json`)
  const dropped = [...annotations, 'format', ...(open ? ['additionalProperties'] : [])]
  return mapSchemas(JSON.parse(readFileSync(path, 'utf8')) as JsonSchema, (schema) => {
    // A bound beside a list of enum values adds nothing to it, and schemasafe refuses it.
    const unwanted = schema.enum === undefined ? dropped : [...dropped, 'minLength']
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !unwanted.includes(keyword)))
  })
}
