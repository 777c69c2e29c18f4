import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { describedSchema } from '../sources.ts'
import { documentLinks } from './documents.ts'
import { markdown } from './markdown.ts'

/** A named schema with what VS Code shows: `markdownDescription`, and `enumDescriptions` beside each `enum`. */
export function schemaForEditors(name: string): JsonSchema {
  const schema = mapSchemas(describedSchema(name), (part) =>
    typeof part.description === 'string'
      ? { ...part, markdownDescription: markdown(part.description) }
      : part,
  )
  const { markdownDescription } = schema
  if (typeof markdownDescription !== 'string') return schema
  return { ...schema, markdownDescription: markdownDescription + documentLinks(name) }
}
