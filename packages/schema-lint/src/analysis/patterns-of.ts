import type { Path } from '../source/node.ts'
import { recordOf, stringOf, type Subschema } from '../schema/subschema.ts'
import { parsePattern, type Pattern } from './parse-pattern.ts'

/** A regular expression, and where a schema has it. */
export type PlacedPattern = {
  readonly pattern: Pattern
  readonly keyword: 'pattern' | 'patternProperties'
  readonly path: Path
  readonly mark: 'key' | 'value'
}

/** The keywords that hold regular expressions. */
export const patternKeywords = ['pattern', 'patternProperties'] as const

/** The regular expressions of one schema that ECMAScript can read. */
export function patternsOf(schema: Subschema): readonly PlacedPattern[] {
  const text = stringOf(schema, 'pattern')
  const own = text === undefined ? undefined : parsePattern(text)
  const placed: PlacedPattern[] =
    own === undefined ? [] : [{ pattern: own, keyword: 'pattern', path: ['pattern'], mark: 'value' }]
  for (const key of Object.keys(recordOf(schema, 'patternProperties') ?? {})) {
    const pattern = parsePattern(key)
    if (pattern === undefined) continue
    placed.push({ pattern, keyword: 'patternProperties', path: ['patternProperties', key], mark: 'key' })
  }
  return placed
}
