import type { Resolution } from '../../schema/registry.ts'
import { has, saysWhereItIs, type Subschema } from '../../schema/subschema.ts'
import { declaresDialect } from '../dialects/declared-dialect.ts'

/**
 * Whether a document that a schema refers to is certainly not there. Documents elsewhere have their own rules, and
 * identifiers in a guessed dialect are uncertain.
 */
export function isCertainlyMissing(
  schema: Subschema,
  { reason, uri }: Extract<Resolution, { ok: false }>,
): boolean {
  if (reason !== 'unknown-document' || !uri.startsWith('file:') || saysWhereItIs(schema.document))
    return false
  const hasIdentifier = schema.document.roots.some((root) => has(root, '$id') || has(root, 'id'))
  return declaresDialect(schema) || !hasIdentifier
}
