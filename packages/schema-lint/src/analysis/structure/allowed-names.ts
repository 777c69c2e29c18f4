import { recordOf, type Subschema } from '../../schema/subschema.ts'
import { effective } from './effective-keywords.ts'
import { patternMatches } from '../patterns/pattern-matches.ts'

/** The names that a schema's own `additionalProperties: false` allows; undefined if it allows all. */
export function allowedNames(schema: Subschema): ((name: string) => boolean) | undefined {
  if (effective(schema, 'additionalProperties') !== false) return undefined
  const declared = recordOf(schema, 'properties') ?? {}
  const patterns = patternsOf(schema)
  // A pattern that cannot be run may match everything.
  return (name) =>
    Object.hasOwn(declared, name) || patterns.some((pattern) => patternMatches(pattern, name) !== false)
}

/** The keys of a schema's own `patternProperties`. */
export function patternsOf(schema: Subschema): readonly string[] {
  return effective(schema, 'patternProperties') === undefined
    ? []
    : Object.keys(recordOf(schema, 'patternProperties') ?? {})
}

/** The names that an object may have, where they are a list that `additionalProperties: false` closes. */
export function closedNames(schema: Subschema): readonly string[] | undefined {
  const closed = effective(schema, 'additionalProperties') === false
  if (!closed || patternsOf(schema).length > 0) return undefined
  return Object.keys(recordOf(schema, 'properties') ?? {})
}
