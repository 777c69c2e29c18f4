import { areDisjoint, isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const noImpossibleIf = defineRule({
  id: 'no-impossible-if',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The `if` of a condition can match what its schema accepts.',
    rationale:
      'A condition that no valid value meets makes its `then` dead: the rule that it was written for never applies. Usually the condition names a value that the property cannot have.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.1',
    good: [
      {
        schema: {
          properties: { kind: { enum: ['a', 'b'] } },
          if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
          then: { required: ['size'] },
        },
      },
    ],
    bad: [
      {
        schema: {
          type: 'object',
          properties: { kind: { enum: ['a', 'b'] } },
          if: { type: 'object', properties: { kind: { const: 'c' } }, required: ['kind'] },
          then: { required: ['size'] },
        },
      },
      { schema: { type: 'string', if: { type: 'number' }, then: { minimum: 1 } } },
    ],
  },
  keywords: ['if'],
  checkSchema(schema, { report, resolve }) {
    const condition = heldDirectly(schema, 'if')
    if (condition === undefined || !has(schema, 'then')) return
    const around = valueSetWithout(schema, resolve, [])
    const set = valueSetOf(condition, resolve)
    if (isEmpty(around) || (condition.node.value !== false && isEmpty(set)) || !areDisjoint(around, set))
      return
    report({
      at: schema,
      path: ['if'],
      message: '"if" never matches what the rest of the schema accepts, so "then" has no effect.',
    })
  },
})
