import { readPattern } from '../../analysis/patterns/parse-pattern.ts'
import { patternTexts } from '../../analysis/patterns/pattern-texts.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { foreignHint } from '../helpers/foreign-hint.ts'

export const validPattern = defineRule({
  id: 'valid-pattern',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Patterns are regular expressions of ECMA-262.',
    rationale:
      'A validator in JavaScript rejects the whole schema. Others read the expression in the syntax of their own language, which may mean something else.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-6.4',
    good: [{ schema: { pattern: '^[a-z]+$' } }],
    bad: [{ schema: { pattern: '^(?i)[a-z]+$' } }, { schema: { patternProperties: { '^(a$': true } } }],
  },
  keywords: ['pattern', 'patternProperties'],
  checkSchema(schema, { report }) {
    for (const located of patternTexts(schema)) {
      const { text, keyword, path, mark } = located
      const { pattern, syntaxError } = readPattern(text)
      if (pattern !== undefined) continue
      const hint = foreignHint(schema, located)
      report({
        at: schema,
        path,
        mark,
        message: `"${keyword}" has "${shorten(text)}", which is not a regular expression: ${syntaxError}.${hint ? ` ${hint.sentence}` : ''}`,
        ...(hint?.fix && { fix: hint.fix }),
      })
    }
  },
})
