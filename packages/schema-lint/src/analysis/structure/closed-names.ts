import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { patternMatches } from '../patterns/pattern-matches.ts'
import { allowedNames } from './allowed-names.ts'
import { declaredNames } from './declared-names.ts'
import { effective } from './effective-keywords.ts'

/** How a schema closes its objects. */
export type Closing = {
  readonly keyword: 'additionalProperties' | 'unevaluatedProperties'
  /** False is certain: an object with a property of this name is rejected. */
  readonly allows: (name: string) => boolean
}

/** What closes a schema's objects by `false` for all names but those declared; undefined if nothing does. */
export function closingOf(schema: Subschema, resolve: Resolve): Closing | undefined {
  const allows = allowedNames(schema)
  if (allows !== undefined) return { keyword: 'additionalProperties', allows }
  if (effective(schema, 'unevaluatedProperties') !== false) return undefined
  let declared: ReturnType<typeof declaredNames> | undefined
  return {
    keyword: 'unevaluatedProperties',
    allows: (name) => {
      declared ??= declaredNames(schema, resolve)
      const { names, patterns, open } = declared
      return open || names.has(name) || patterns.some((pattern) => patternMatches(pattern, name) !== false)
    },
  }
}
