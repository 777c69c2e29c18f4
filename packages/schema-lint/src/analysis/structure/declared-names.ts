import { spend } from '../../budget/undecided.ts'
import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { patternsOf } from './allowed-names.ts'
import { effective, effectiveString, heldBy } from './effective-keywords.ts'

/** The properties that a schema and whatever it applies to the same object declare. */
export type DeclaredNames = {
  readonly names: ReadonlySet<string>
  /** Patterns of names. */
  readonly patterns: readonly string[]
  /** Whether other names are covered too, or may be: by a schema for all others, or by something unread. */
  readonly open: boolean
}

const sameInstance = [
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'not',
  'dependentSchemas',
  'dependencies',
]

/** Every schema that one applies, or may apply, to the same value; and whether all of them are known. */
export function appliedSchemas(
  schema: Subschema,
  resolve: Resolve,
): { readonly schemas: readonly Subschema[]; readonly complete: boolean } {
  const schemas = new Set([schema])
  let complete = true
  // The set grows while it is walked.
  for (const each of schemas) {
    spend()
    for (const keyword of sameInstance) for (const held of heldBy(each, keyword)) schemas.add(held)
    for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef']) {
      const reference = effectiveString(each, keyword)
      if (reference === undefined) continue
      const target = keyword === '$ref' ? resolve(each, reference) : undefined
      if (target?.ok === true) schemas.add(target.schema)
      else complete = false
    }
  }
  return { schemas: [...schemas], complete }
}

/** What is declared for the properties of the objects that a schema describes. */
export function declaredNames(schema: Subschema, resolve: Resolve): DeclaredNames {
  const done = known.get(schema) ?? findDeclaredNames(schema, resolve)
  known.set(schema, done)
  return done
}

const known = new WeakMap<Subschema, DeclaredNames>()

function findDeclaredNames(schema: Subschema, resolve: Resolve): DeclaredNames {
  const { schemas, complete } = appliedSchemas(schema, resolve)
  const names = new Set<string>()
  const patterns: string[] = []
  let open = !complete
  for (const each of schemas) {
    for (const { via } of heldBy(each, 'properties')) names.add(String(via?.key))
    for (const pattern of patternsOf(each)) patterns.push(pattern)
    open ||= coversOthers(each, 'additionalProperties')
    open ||= each !== schema && coversOthers(each, 'unevaluatedProperties')
  }
  return { names, patterns, open }
}

function coversOthers(schema: Subschema, keyword: string): boolean {
  const value = effective(schema, keyword)
  return value !== undefined && value !== false
}
