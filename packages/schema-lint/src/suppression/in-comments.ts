import { locate } from '../engine/locate.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { stringOf, type Subschema } from '../schema/subschema.ts'
import type { Suppression } from './suppression.ts'

// "schema-lint-disable one-rule, another-rule until 2027-01-31: the reason"
const directive =
  /^\s*schema-lint-disable\s+([^:]*?)(?:\s+until\s+([0-9]{4}-[0-9]{2}-[0-9]{2}))?\s*(?::\s*(.*))?$/

/** The suppressions in a document: lines of a `$comment`, which hold for its schema and everything in it. */
export function suppressionsIn(document: SchemaDocument): readonly Suppression[] {
  return document.subschemas.flatMap((schema) => {
    const comment = stringOf(schema, '$comment')
    return comment?.includes('schema-lint-disable') === true
      ? comment.split('\n').flatMap((line) => read(line, schema))
      : []
  })
}

function read(line: string, schema: Subschema): readonly Suppression[] {
  const match = directive.exec(line)
  if (match === null) return []
  const [, names = '', expires, reason = ''] = match
  const file = schema.document.name
  const { pointer } = schema
  const location = locate(schema, ['$comment'], 'value')
  return names
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((rule) => ({
      by: 'comment',
      rule,
      reason: reason.trim(),
      location,
      ...(expires !== undefined && { expires }),
      covers: (finding) =>
        finding.rule === rule &&
        finding.location.file === file &&
        (finding.location.pointer === pointer || finding.location.pointer.startsWith(`${pointer}/`)),
    }))
}
