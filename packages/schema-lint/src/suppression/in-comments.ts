import { locate } from '../engine/locate.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { stringOf, type Subschema } from '../schema/subschema.ts'
import type { Suppression } from './suppression.ts'

// "schema-lint-disable one-rule, another-rule until 2027-01-31: the reason"
const directive =
  /^\s*schema-lint-disable\s+([^:]*?)(?:\s+until\s+([0-9]{4}-[0-9]{2}-[0-9]{2}))?\s*(?::\s*(.*))?$/

/** A suppression as a comment says it: plain data, which threads can send. */
export type Directive = Omit<Suppression, 'covers'> & {
  /** The pointer of the schema that has the comment. */
  readonly scope: string
}

/** The suppressions in a document: lines of a `$comment`, which hold for its schema and everything in it. */
export function directivesIn(document: SchemaDocument): readonly Directive[] {
  return document.subschemas.flatMap((schema) => {
    const comment = stringOf(schema, '$comment')
    return comment?.includes('schema-lint-disable') === true
      ? comment.split('\n').flatMap((line) => read(line, schema))
      : []
  })
}

function read(line: string, schema: Subschema): readonly Directive[] {
  const match = directive.exec(line)
  if (match === null) return []
  const [, names = '', expires, reason = ''] = match
  const location = locate(schema, ['$comment'], 'value')
  return names
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((rule) => ({
      by: 'comment',
      rule,
      reason: reason.trim(),
      location,
      scope: schema.pointer,
      ...(expires !== undefined && { expires }),
    }))
}

export function suppressionOf({ scope, ...directed }: Directive): Suppression {
  const { rule, location } = directed
  return {
    ...directed,
    covers: (finding) =>
      finding.rule === rule &&
      finding.location.file === location.file &&
      (finding.location.pointer === scope || finding.location.pointer.startsWith(`${scope}/`)),
  }
}
