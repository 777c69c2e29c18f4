import { defineRule } from '../../engine/rule.ts'
import { textsOf } from '../../analysis/texts/schema-texts.ts'
import { straighten, typographicQuote } from '../../analysis/texts/typographic-quotes.ts'
import { showValue } from '../../analysis/texts/show-value.ts'

export const noSmartQuotes = defineRule({
  id: 'no-smart-quotes',
  group: 'publication',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Names, patterns, identifiers and allowed values have no typographic quotes.',
    rationale:
      'A word processor turns `\'` and `"` into curly quotes, which look alike but are different characters: what people type then differs from what is in the schema.',
    link: 'https://www.unicode.org/reports/tr39/#Confusable_Detection',
    good: [
      { schema: { enum: ["driver's license"] } },
      { schema: { description: 'What Linus calls a “license”.', type: 'string' } },
    ],
    bad: [
      { schema: { enum: ['driver’s license'] } },
      { schema: { properties: { '“name”': { type: 'string' } } } },
    ],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, mark, keyword, text } of textsOf(schema)) {
      if (role !== 'code' || keyword === 'pattern' || keyword === 'patternProperties') continue
      const quote = typographicQuote.exec(text)?.[0]
      if (quote === undefined) continue
      const to = straighten(text)
      const edit =
        mark === 'key' ? { op: 'rename' as const, path, to } : { op: 'set' as const, path, value: to }
      report({
        at: schema,
        path,
        mark,
        message: `"${keyword}" has the typographic quote ${quote} in ${showValue(text)}.`,
        fix: { safe: false, title: 'Write straight quotes', edits: [edit] },
      })
    }
  },
})
