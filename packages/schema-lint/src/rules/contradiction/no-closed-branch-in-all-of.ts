import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { closedBranches } from '../helpers/closed-branches.ts'

export const noClosedBranchInAllOf = defineRule({
  id: 'no-closed-branch-in-all-of',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A closed object is not combined by `allOf` or `$ref` with properties that it does not declare.',
    rationale:
      '`additionalProperties` sees only the properties beside it, so `false` in one branch forbids what the other branches declare: these properties can never occur. `unevaluatedProperties` beside the `allOf` says what was meant.',
    link: 'https://json-schema.org/understanding-json-schema/reference/object#extending',
    good: [
      {
        schema: {
          allOf: [{ properties: { a: true } }, { properties: { b: true } }],
          unevaluatedProperties: false,
        },
      },
      {
        schema: {
          allOf: [{ properties: { a: true, b: true }, additionalProperties: false }, { required: ['b'] }],
        },
      },
    ],
    bad: [
      {
        schema: {
          allOf: [{ properties: { a: true }, additionalProperties: false }, { properties: { b: true } }],
        },
      },
      {
        schema: {
          allOf: [{ properties: { a: true } }],
          properties: { b: true },
          additionalProperties: false,
        },
      },
    ],
  },
  keywords: ['allOf', '$ref'],
  checkSchema(schema, { report, resolve }) {
    for (const { closed, group, dead } of closedBranches(schema, resolve)) {
      const [first] = dead
      const names = [...new Set(dead.map(({ via }) => showValue(via?.key)))]
      const listed = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`
      const here = closed === group.at && group.path.length === 0
      report({
        at: group.at,
        path: here ? ['additionalProperties'] : group.path,
        message: `${here ? '' : 'A closed object is combined here: its '}"additionalProperties": false forbids ${listed}, declared by the schemas beside it.`,
        related: [{ at: first, message: `${showValue(first.via?.key)} is declared here.` }],
      })
    }
  },
})
