import type { Resolve } from '../../schema/registry.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { has, type Subschema } from '../../schema/subschema.ts'
import { referencesOf } from '../references/reference-keywords.ts'
import { appliedSchemas } from './declared-names.ts'
import { effective, heldBy } from './effective-keywords.ts'

const observers = ['unevaluatedProperties', 'unevaluatedItems'] as const

/** Keywords that make properties or items of a value count as evaluated. */
const evaluators = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'prefixItems',
  'items',
  'additionalItems',
  'contains',
  ...observers,
]

/** Keywords whose schemas, where they accept a value, evaluate for the schema that holds them. */
const passingOn = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'] as const

/** Whether a schema that accepts a value may count properties or items of it as evaluated. */
function mayEvaluate(schema: Subschema, resolve: Resolve): boolean {
  const { schemas, complete } = appliedSchemas(schema, resolve)
  return (
    !complete || schemas.some((each) => evaluators.some((keyword) => effective(each, keyword) !== undefined))
  )
}

/** Whether what one of these parts of a schema evaluates may decide about a verdict elsewhere. */
export function decidesByEvaluating(
  schema: Subschema,
  parts: readonly Subschema[],
  documents: readonly SchemaDocument[],
  resolve: Resolve,
): boolean {
  return parts.some((part) => mayEvaluate(part, resolve)) && observedSchemas(documents, resolve).has(schema)
}

const known = new WeakMap<readonly SchemaDocument[], ReadonlySet<Subschema>>()

/**
 * The schemas whose evaluated properties and items an `unevaluatedProperties` or `unevaluatedItems` of some document
 * reads. What such a schema evaluates decides about verdicts, even where it rejects nothing itself.
 */
function observedSchemas(documents: readonly SchemaDocument[], resolve: Resolve): ReadonlySet<Subschema> {
  const done = known.get(documents)
  if (done !== undefined) return done
  const schemas = allSchemas(documents, resolve)
  const observed = new Set(schemas.filter((schema) => observers.some((keyword) => has(schema, keyword))))
  let dynamic = false
  // The set grows while it is walked.
  for (const schema of observed) {
    for (const keyword of passingOn) for (const held of heldBy(schema, keyword)) observed.add(held)
    for (const { keyword, text } of referencesOf(schema)) {
      const target = resolve(schema, text)
      if (target.ok) observed.add(target.schema)
      if (keyword === '$ref' || dynamic) continue
      dynamic = true
      // Which of them is meant depends on what leads to it.
      for (const each of schemas) if (isDynamicTarget(each)) observed.add(each)
    }
  }
  known.set(documents, observed)
  return observed
}

/** Of the documents, and of those that they refer to. */
function allSchemas(documents: readonly SchemaDocument[], resolve: Resolve): readonly Subschema[] {
  const all = new Set(documents)
  for (const document of all) {
    for (const schema of document.subschemas) {
      for (const { text } of referencesOf(schema)) {
        const target = resolve(schema, text)
        if (target.ok) all.add(target.schema.document)
      }
    }
  }
  return [...all].flatMap(({ subschemas }) => subschemas)
}

function isDynamicTarget(schema: Subschema): boolean {
  return has(schema, '$dynamicAnchor') || has(schema, '$recursiveAnchor')
}
