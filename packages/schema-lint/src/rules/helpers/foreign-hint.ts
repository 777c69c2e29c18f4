import { foreignNotation } from '../../analysis/patterns/foreign/foreign-notation.ts'
import type { PatternText } from '../../analysis/patterns/pattern-texts.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import type { Fix } from '../../engine/finding.ts'
import { recordOf, type Subschema } from '../../schema/subschema.ts'

/** What a finding about a pattern says about the notation of other languages, and the fix where one is certain. */
export type ForeignHint = { readonly sentence: string; readonly fix?: Fix }

export function foreignHint(
  schema: Subschema,
  { text, keyword, path }: PatternText,
): ForeignHint | undefined {
  const foreign = foreignNotation(text)
  if (foreign === undefined) return undefined
  const { names, translation, certain } = foreign
  const found = `ECMA-262 does not have ${names.join(', ')}`
  if (translation === undefined) return { sentence: `${found}.` }
  const sentence = `${found}. Did you mean "${shorten(translation)}"?`
  const isTaken =
    keyword === 'patternProperties' && Object.hasOwn(recordOf(schema, keyword) ?? {}, translation)
  if (!certain || isTaken) return { sentence }
  return {
    sentence,
    fix: {
      safe: false,
      title: 'Write the pattern in ECMA-262',
      edits: [
        keyword === 'pattern'
          ? { op: 'set', path, value: translation }
          : { op: 'rename', path, to: translation },
      ],
    },
  }
}
