import { enumLabelKeywords } from '../../analysis/texts/enum-labels.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const enumLabelsMatch = defineRule({
  id: 'enum-labels-match',
  group: 'design',
  severity: 'warning',
  presets: ['recommended', 'forms'],
  documentation: {
    summary: 'An enumeration has as many labels, such as `enumDescriptions`, as values.',
    rationale:
      'Editors and forms match labels and values by position. If one is missing, all that follow describe the wrong value.',
    link: 'https://code.visualstudio.com/docs/languages/json#_use-rich-formatting-in-hovers',
    good: [{ schema: { enum: ['a', 'b'], enumDescriptions: ['Always.', 'Before noon.'] } }],
    bad: [{ schema: { enum: ['a', 'b', 'c'], enumDescriptions: ['Always.', 'Before noon.'] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = listOf(schema, 'enum')
    if (values === undefined) return
    for (const keyword of enumLabelKeywords) {
      const labels = listOf(schema, keyword)
      if (labels === undefined || labels.length === values.length) continue
      report({
        at: schema,
        path: [keyword],
        message: `"${keyword}" has ${labels.length} texts for the ${values.length} values of "enum".`,
        related: [{ at: schema, path: ['enum'], message: 'The values are here.' }],
      })
    }
  },
})
