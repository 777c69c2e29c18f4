import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noNestedBranches = defineRule({
  id: 'no-nested-branches',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'typebox'],
  documentation: {
    summary: 'A branch of `allOf` is not itself an `allOf` and nothing else; nor one of `anyOf` an `anyOf`.',
    rationale:
      'The inner branches mean the same in the outer list. Each level makes errors, generated types and forms one level deeper.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1',
    good: [{ schema: { allOf: [{ minLength: 1 }, { maxLength: 5 }, { pattern: '^a' }] } }],
    bad: [{ schema: { allOf: [{ minLength: 1 }, { allOf: [{ maxLength: 5 }, { pattern: '^a' }] }] } }],
  },
  keywords: ['allOf', 'anyOf'],
  checkSchema(schema, { report }) {
    const { via } = schema
    if (via?.keyword !== 'allOf' && via?.keyword !== 'anyOf') return
    const keys = Object.keys(schema.keywords)
    if (keys.length !== 1 || keys[0] !== via.keyword || listOf(schema, via.keyword) === undefined) return
    report({
      at: schema,
      path: [via.keyword],
      mark: 'key',
      message: `"${via.keyword}" is all that this branch of "${via.keyword}" has: move its branches to the outer list.`,
    })
  },
})
