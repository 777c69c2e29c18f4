import { textsOf } from '../../analysis/texts/schema-texts.ts'
import { defineRule } from '../../engine/rule.ts'

export const noBlankText = defineRule({
  id: 'no-blank-text',
  group: 'design',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A title or description that is given is not empty.',
    rationale:
      'An empty description counts as one for every tool that asks whether there is one, and leaves a blank in documentation and forms.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { description: 'An order.' } }],
    bad: [{ schema: { description: '' } }, { schema: { title: ' ' } }],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, keyword, text } of textsOf(schema)) {
      // In a list, an empty text keeps the place of a value that needs no words.
      if (role !== 'prose' || path.length > 1 || text.trim() !== '') continue
      report({ at: schema, path, message: `"${keyword}" is empty.` })
    }
  },
})
