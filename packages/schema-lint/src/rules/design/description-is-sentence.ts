import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const descriptionIsSentence = defineRule({
  id: 'description-is-sentence',
  group: 'design',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A description starts with a capital letter and ends with a period.',
    rationale:
      'Descriptions by many authors are read together, and look careless if each has a different style.',
    optIn: 'Many style guides have no period after a single phrase.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { description: 'The last day to pay.' } }],
    bad: [{ schema: { description: 'the last day to pay' } }],
  },
  keywords: ['description'],
  checkSchema(schema, { report }) {
    const text = stringOf(schema, 'description')?.trim()
    if (!text) return
    const end = /[.!?:。！？)`*]["'”’)\]]*$/u.test(text)
    // Scripts without capitals, names in code and numbers may start a sentence.
    if (end && !/^\p{Ll}[\p{Ll}\s]/u.test(text)) return
    const defect = end ? 'does not start with a capital letter' : 'does not end with a period'
    report({ at: schema, path: ['description'], message: `"description" ${defect}: ${showValue(text)}.` })
  },
})
