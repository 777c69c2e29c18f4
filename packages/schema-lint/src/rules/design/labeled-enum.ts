import { enumLabelKeywords } from '../../analysis/texts/enum-labels.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, listOf } from '../../schema/subschema.ts'

export const labeledEnum = defineRule({
  id: 'labeled-enum',
  group: 'design',
  severity: 'info',
  presets: ['forms'],
  documentation: {
    summary: 'An enumeration of codes or numbers says what each value means.',
    rationale:
      'A form shows the values to people who do not know the codes. `oneOf` with `const` and `title`, or `enumDescriptions`, explains them.',
    link: 'https://json-schema.org/understanding-json-schema/reference/enum',
    good: [
      {
        schema: {
          oneOf: [
            { const: 1, title: 'Low' },
            { const: 2, title: 'Middle' },
            { const: 3, title: 'High' },
          ],
        },
      },
      { schema: { enum: [1, 2, 3], enumDescriptions: ['Low', 'Middle', 'High'] } },
      { schema: { enum: ['low', 'middle', 'high'] } },
    ],
    bad: [{ schema: { enum: [1, 2, 3] } }, { schema: { enum: ['A1', 'A2', 'B1'] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = listOf(schema, 'enum')?.filter((value) => value !== null) ?? []
    const opaque = values.filter(isOpaque)
    if (opaque.length < 3 || opaque.length < values.length / 2) return
    if (enumLabelKeywords.some((keyword) => has(schema, keyword))) return
    report({
      at: schema,
      path: ['enum'],
      message: `"enum" has codes such as ${showValue(opaque[0])}, and no "enumDescriptions" that say what they mean.`,
    })
  },
})

/** Whether a value has a meaning only for insiders: a number, or a string without a word in it that is not a version. */
function isOpaque(value: unknown): boolean {
  if (typeof value !== 'string') return typeof value === 'number'
  return !/\p{L}{3}/u.test(value) && !/^v?[0-9]+(?:\.[0-9]+)+$/i.test(value)
}
