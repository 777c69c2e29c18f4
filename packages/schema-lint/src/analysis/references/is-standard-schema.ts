import { dialectByUri } from '../../schema/dialect.ts'

/** Whether an address is that of a metaschema or of one of its parts, which every validator carries. */
export function isStandardSchema(uri: string): boolean {
  return (
    dialectByUri(uri) !== undefined ||
    /^https?:\/\/json-schema\.org\/(draft\/[0-9-]+\/)?(meta\/|schema$)/.test(uri)
  )
}
