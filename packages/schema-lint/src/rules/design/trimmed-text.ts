import { textsOf } from '../../analysis/texts/schema-texts.ts'
import { defineRule } from '../../engine/rule.ts'

export const trimmedText = defineRule({
  id: 'trimmed-text',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'publish', 'forms'],
  documentation: {
    summary: 'Titles and descriptions have no spaces or line breaks at their ends.',
    rationale: 'They end up in documentation and source code as odd gaps, and make equal texts different.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { title: 'Order' } }],
    bad: [{ schema: { title: ' Order' } }, { schema: { description: 'An order.\n' } }],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, keyword, text } of textsOf(schema)) {
      if (role !== 'prose' || text.trim() === '') continue
      // A YAML block ends with a line break.
      const wanted =
        schema.document.syntax === 'yaml' && text.endsWith('\n') ? `${text.trim()}\n` : text.trim()
      if (text === wanted) continue
      report({
        at: schema,
        path,
        message: `"${keyword}" starts or ends with spaces.`,
        fix: { safe: true, title: 'Trim it', edits: [{ op: 'set', path, value: wanted }] },
      })
    }
  },
})
