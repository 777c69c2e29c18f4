import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

const max = 1000

export const noHugeEnum = defineRule({
  id: 'no-huge-enum',
  group: 'safety',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'An "enum" has at most 1,000 values.',
    rationale:
      'Many validators compare value by value, and code generators write one line each. A list of that size is data: check it where it is stored, and only constrain its format in the schema.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { enum: ['a', 'b'] } }],
    bad: [{ schema: { enum: Array.from({ length: max + 1 }, (_, index) => index) } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const length = listOf(schema, 'enum')?.length ?? 0
    if (length > max) report({ at: schema, path: ['enum'], message: `The "enum" has ${length} values.` })
  },
})
