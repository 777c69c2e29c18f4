import { dialectByUri } from '../../schema/dialect.ts'
import { isRecord, type Subschema } from '../../schema/subschema.ts'

/** Whether the schema, or the OpenAPI document around it, declares a dialect; otherwise it is a guess. */
export function declaresDialect(schema: Subschema): boolean {
  for (let at: Subschema | undefined = schema; at !== undefined; at = at.parent) {
    if (isKnown(at.keywords)) return true
  }
  const { kind, root } = schema.document
  if (kind === 'openapi' || (kind === 'part' && schema.dialect.id.startsWith('openapi'))) return true
  return isRecord(root.value) && isKnown(root.value)
}

function isKnown(keywords: Readonly<Record<string, unknown>>): boolean {
  const uri = Object.hasOwn(keywords, '$schema') ? keywords['$schema'] : undefined
  return typeof uri === 'string' && dialectByUri(uri) !== undefined
}

/** Whether the schema names a dialect that is unknown here and may have its own keywords. */
export function hasOwnDialect(schema: Subschema): boolean {
  for (let at: Subschema | undefined = schema; at !== undefined; at = at.parent) {
    if (Object.hasOwn(at.keywords, '$schema')) return !isKnown(at.keywords)
  }
  const { value } = schema.document.root
  return isRecord(value) && Object.hasOwn(value, '$schema') && !isKnown(value)
}

/** Whether the schema is of a draft before draft-04, in which keywords such as `required` take other values. */
export function isOfOldDraft(schema: Subschema): boolean {
  let uri: unknown
  for (let at: Subschema | undefined = schema; at !== undefined && uri === undefined; at = at.parent) {
    if (Object.hasOwn(at.keywords, '$schema')) uri = at.keywords['$schema']
  }
  const { value } = schema.document.root
  if (uri === undefined && isRecord(value) && Object.hasOwn(value, '$schema')) uri = value['$schema']
  return typeof uri === 'string' && /^https?:\/\/json-schema\.org\/draft-0[0-3]\//.test(uri)
}
