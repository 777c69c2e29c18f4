import { readPattern } from '../../analysis/patterns/parse-pattern.ts'
import { lengthsOf } from '../../analysis/patterns/pattern-lengths.ts'
import { patternTexts } from '../../analysis/patterns/pattern-texts.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { foreignHint } from '../helpers/foreign-hint.ts'

export const noForeignPattern = defineRule({
  id: 'no-foreign-pattern',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern is written as in ECMA-262, without delimiters, flags and escapes of other languages.',
    rationale:
      'A `pattern` is the text of a regular expression alone. The slashes of `/[a-f]+/i` are characters that a value must have, and the flag is another, so the pattern matches next to nothing. What other rules reject as a pattern is explained there.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-6.4',
    good: [{ schema: { pattern: '^[0-9A-Fa-f]*$' } }, { schema: { pattern: '^/api/' } }],
    bad: [
      { schema: { pattern: '/[0-9a-f]*/i' } },
      { schema: { pattern: '%street%' } },
      { schema: { patternProperties: { '/x-[a-z]+/g': true } } },
    ],
  },
  keywords: ['pattern', 'patternProperties'],
  checkSchema(schema, { report }) {
    for (const located of patternTexts(schema)) {
      const { text, keyword, path, mark } = located
      const { pattern } = readPattern(text)
      if (pattern?.unicode !== true || lengthsOf(text) === 'never') continue
      const hint = foreignHint(schema, located)
      if (hint === undefined) continue
      report({
        at: schema,
        path,
        mark,
        message: `"${keyword}" has "${shorten(text)}", in the notation of another language: ${hint.sentence}`,
        ...(hint.fix && { fix: hint.fix }),
      })
    }
  },
})
