import type { Subschema } from '../../schema/subschema.ts'
import { parsePattern, type Pattern } from './parse-pattern.ts'
import { type PatternText, patternTexts } from './pattern-texts.ts'

/** A regular expression, and where a schema has it. */
export type LocatedPattern = Omit<PatternText, 'text'> & { readonly pattern: Pattern }

/** The keywords that contain regular expressions. */
export const patternKeywords = ['pattern', 'patternProperties'] as const

/** The regular expressions of one schema that ECMAScript can read. */
export function patternsOf(schema: Subschema): readonly LocatedPattern[] {
  return patternTexts(schema).flatMap(({ text, ...location }) => {
    const pattern = parsePattern(text)
    return pattern === undefined ? [] : [{ pattern, ...location }]
  })
}
