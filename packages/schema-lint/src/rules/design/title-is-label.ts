import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

const longest = 80

export const titleIsLabel = defineRule({
  id: 'title-is-label',
  group: 'design',
  severity: 'info',
  presets: ['publish', 'forms'],
  documentation: {
    summary: 'A title is a short label: one line of at most 80 characters, without a period.',
    rationale:
      'Titles become field labels, headings and type names. A sentence fits none of these, and belongs in the description.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { title: 'Due date' } }, { schema: { title: 'Products, services etc.' } }],
    bad: [
      {
        schema: {
          title: 'The last day on which the order may be paid without a fee, in the zone of the shop',
        },
      },
      { schema: { title: 'Due date.' } },
    ],
  },
  keywords: ['title'],
  checkSchema(schema, { report }) {
    const title = stringOf(schema, 'title')?.trim() ?? ''
    const defect = defectOf(title)
    if (defect !== undefined) report({ at: schema, path: ['title'], message: `"title" ${defect}.` })
  },
})

function defectOf(title: string): string | undefined {
  if (title.length > longest) return `has ${title.length} characters, too many for a label`
  if (/[\r\n]/.test(title)) return 'has several lines'
  // Abbreviations and ellipses end like this too.
  const stop = /\p{L}{4}\.$/u.test(title) || title.endsWith('。')
  return stop ? 'ends with a period' : undefined
}
