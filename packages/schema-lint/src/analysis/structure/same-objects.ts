import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { appliedSchemas } from './declared-names.ts'
import { referrersOf } from './referrers.ts'

const sameInstance = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
])

/** The outermost schema around one that is about the same value. */
export function outermostOf(schema: Subschema): Subschema {
  let outermost = schema
  while (outermost.parent !== undefined && sameInstance.has(outermost.via?.keyword ?? ''))
    outermost = outermost.parent
  return outermost
}

/**
 * Every schema that may be about the objects that one is about: around it, beside it, and where it is referred to; and
 * whether all of them are known.
 */
export function sameObjects(
  schema: Subschema,
  resolve: Resolve,
): { readonly schemas: readonly Subschema[]; readonly complete: boolean } {
  const roots = new Set([outermostOf(schema)])
  // The set grows while it is walked.
  for (const root of roots) {
    for (const referrer of referrersOf(root, resolve)) roots.add(outermostOf(referrer))
  }
  const applied = [...roots].map((root) => appliedSchemas(root, resolve))
  return {
    schemas: [...new Set(applied.flatMap(({ schemas }) => schemas))],
    complete: applied.every(({ complete }) => complete),
  }
}
