import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const titleIsNotDescription = defineRule({
  id: 'title-is-not-description',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'publish', 'forms'],
  documentation: {
    summary: 'A description says more than the title.',
    rationale:
      'Documentation and forms show both, one above the other. Repeating the same words does not help, and hides that a description is missing.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { title: 'Due date', description: 'The last day to pay without a fee.' } }],
    bad: [{ schema: { title: 'Due date', description: 'The due date.' } }],
  },
  keywords: ['title'],
  checkSchema(schema, { report }) {
    const title = stringOf(schema, 'title')
    const description = stringOf(schema, 'description')
    if (title === undefined || description === undefined || title.trim() === '') return
    if (essence(title) !== essence(description)) return
    report({
      at: schema,
      path: ['description'],
      message: '"description" just repeats "title".',
    })
  },
})

/** The words without articles, punctuation and case. */
function essence(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:an?|the) /, '')
}
