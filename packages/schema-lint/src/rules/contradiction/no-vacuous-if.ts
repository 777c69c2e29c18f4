import { heldDirectly, isAnything } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'

export const noVacuousIf = defineRule({
  id: 'no-vacuous-if',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'The `if` of a condition rejects something.',
    rationale:
      'A condition that every value meets is not a condition: `then` always applies, and `else` never. An empty `if` has often lost its content.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.1',
    good: [{ schema: { if: { required: ['a'] }, then: { required: ['b'] } } }],
    bad: [
      { schema: { if: {}, then: { required: ['b'] } } },
      { schema: { if: true, else: { type: 'null' } } },
    ],
  },
  keywords: ['if'],
  checkSchema(schema, { report }) {
    const condition = heldDirectly(schema, 'if')
    if (condition === undefined || !isAnything(condition)) return
    report({
      at: schema,
      path: ['if'],
      message: '"if" matches every value: "then" always applies, "else" never.',
    })
  },
})
