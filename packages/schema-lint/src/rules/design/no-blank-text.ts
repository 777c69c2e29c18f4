import { textsOf } from '../../analysis/texts/schema-texts.ts'
import { defineRule } from '../../engine/rule.ts'

export const noBlankText = defineRule({
  id: 'no-blank-text',
  group: 'design',
  severity: 'warning',
  presets: ['strict', 'publish'],
  documentation: {
    summary: 'A title or description is not empty.',
    rationale:
      'Tools that only check for its presence accept an empty description, and it leaves a blank in documentation and forms.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { description: 'An order.' } }],
    bad: [{ schema: { description: '' } }, { schema: { title: ' ' } }],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, keyword, text } of textsOf(schema)) {
      // In a list, an empty text is for a value that needs no explanation.
      if (role !== 'prose' || path.length > 1 || text.trim() !== '') continue
      report({ at: schema, path, message: `"${keyword}" is empty.` })
    }
  },
})
