import { readPattern } from '../../analysis/patterns/parse-pattern.ts'
import { patternTexts } from '../../analysis/patterns/pattern-texts.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { foreignHint } from '../helpers/foreign-hint.ts'

export const unicodePattern = defineRule({
  id: 'unicode-pattern',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Patterns are valid with the `u` flag too.',
    rationale:
      'JSON Schema recommends the `u` flag, and ajv and others set it. With it, an unnecessary escape or a lone bracket makes the whole schema invalid.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-6.4',
    good: [{ schema: { pattern: '^[\\w.-]+$' } }],
    bad: [{ schema: { pattern: '^[a-z]+\\_[0-9]+$' } }, { schema: { pattern: '^{[a-z]+}$' } }],
  },
  keywords: ['pattern', 'patternProperties'],
  checkSchema(schema, { report }) {
    for (const located of patternTexts(schema)) {
      const { text, keyword, path, mark } = located
      const { pattern, syntaxError } = readPattern(text)
      if (pattern === undefined || pattern.unicode) continue
      const hint = foreignHint(schema, located)
      report({
        at: schema,
        path,
        mark,
        message: `"${keyword}" has "${shorten(text)}", which is valid only without the "u" flag: ${syntaxError}.${hint ? ` ${hint.sentence}` : ''}`,
        ...(hint?.fix && { fix: hint.fix }),
      })
    }
  },
})
