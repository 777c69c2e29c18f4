import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const noThenWithoutIf = defineRule({
  id: 'no-then-without-if',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`then` and `else` accompany an `if`, and an `if` one of them.',
    rationale: 'One without the other is ignored: the condition, or its consequence, is lost.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2',
    good: [{ schema: { if: { required: ['a'] }, then: { required: ['b'] } } }],
    bad: [{ schema: { then: { required: ['b'] } } }, { schema: { if: { required: ['a'] } } }],
  },
  keywords: ['if', 'then', 'else'],
  dialects: ['draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    const alone = has(schema, 'if')
      ? has(schema, 'then') || has(schema, 'else')
        ? []
        : ['if']
      : ['then', 'else'].filter((keyword) => has(schema, keyword))
    for (const keyword of alone) {
      const missing = keyword === 'if' ? '"then" and no "else"' : '"if"'
      report({
        at: schema,
        path: [keyword],
        mark: 'key',
        message: `"${keyword}" has no effect: there is no ${missing} beside it.`,
      })
    }
  },
})
