import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, listOf } from '../../schema/subschema.ts'

export const preferConst = defineRule({
  id: 'prefer-const',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A single allowed value uses `const`.',
    rationale:
      'An enumeration of one looks like a list that will grow. `const` says that it will not, and validators name the value in their message.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3',
    good: [{ schema: { const: 'order' } }, { schema: { enum: ['order', 'invoice'] } }],
    bad: [{ schema: { enum: ['order'] } }],
  },
  dialects: ['draft-06', 'draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = listOf(schema, 'enum')
    if (values?.length !== 1 || has(schema, 'const')) return
    // Labels of values belong to an enumeration.
    if (Object.keys(schema.keywords).some((keyword) => /^(?:x-|markdown)?-?enum.+/i.test(keyword))) return
    report({
      at: schema,
      path: ['enum'],
      mark: 'key',
      message: `"enum" has the single value ${showValue(values[0])}: "const" means the same.`,
      fix: {
        safe: true,
        title: 'Use "const"',
        edits: [
          { op: 'rename', path: ['enum'], to: 'const' },
          { op: 'set', path: ['const'], value: values[0] },
        ],
      },
    })
  },
})
