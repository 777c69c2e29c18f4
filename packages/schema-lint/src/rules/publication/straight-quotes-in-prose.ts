import { defineRule } from '../../engine/rule.ts'
import { textsOf } from '../../analysis/texts/schema-texts.ts'
import { straighten, typographicQuote } from '../../analysis/texts/typographic-quotes.ts'

export const straightQuotesInProse = defineRule({
  id: 'straight-quotes-in-prose',
  group: 'publication',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'Titles and descriptions use straight quotes.',
    rationale:
      'Descriptions end up in source code, terminals and shell examples, where readers copy quoted text together with its quotes.',
    optIn: 'Typographic quotes are correct in prose, and in most languages the only correct ones.',
    link: 'https://www.unicode.org/reports/tr39/#Confusable_Detection',
    good: [{ schema: { description: 'Either "a" or "b".' } }],
    bad: [{ schema: { description: 'Either “a” or “b”.' } }],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, keyword, text } of textsOf(schema)) {
      const quote = role === 'prose' ? typographicQuote.exec(text)?.[0] : undefined
      if (quote === undefined) continue
      report({
        at: schema,
        path,
        message: `"${keyword}" has the typographic quote ${quote}.`,
        fix: {
          safe: false,
          title: 'Write straight quotes',
          edits: [{ op: 'set', path, value: straighten(text) }],
        },
      })
    }
  },
})
