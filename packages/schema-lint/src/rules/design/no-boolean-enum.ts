import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

const booleanTexts = [
  ['true', 'false'],
  ['yes', 'no'],
]

export const noBooleanEnum = defineRule({
  id: 'no-boolean-enum',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'Yes or no is a boolean, not an enumeration of two strings.',
    rationale:
      'In most programming languages, the string `"false"` is true. A boolean cannot be misspelled, and forms show it as a checkbox.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [{ schema: { type: 'boolean' } }, { schema: { enum: ['yes', 'no', 'maybe'] } }],
    bad: [{ schema: { enum: ['true', 'false'] } }, { schema: { enum: ['No', 'Yes'] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = listOf(schema, 'enum')?.filter((value) => value !== null) ?? []
    const texts = values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value))
    if (texts.length !== 2 || !booleanTexts.some((pair) => pair.every((word) => texts.includes(word)))) return
    report({
      at: schema,
      path: ['enum'],
      message: `"enum" spells out "${String(values[0])}" or "${String(values[1])}": use a boolean.`,
    })
  },
})
