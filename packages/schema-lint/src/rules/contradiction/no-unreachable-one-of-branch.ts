import { reportDeadBranches } from '../helpers/report-dead-branches.ts'
import { defineRule } from '../../engine/rule.ts'

export const noUnreachableOneOfBranch = defineRule({
  id: 'no-unreachable-one-of-branch',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every branch of `oneOf` can match beside the other keywords of its schema.',
    rationale:
      'A branch that excludes what the schema around it requires never matches. Documentation and generated types offer a choice that does not exist.',
    link: 'https://json-schema.org/understanding-json-schema/reference/combining#oneOf',
    good: [
      {
        schema: {
          type: ['string', 'number'],
          oneOf: [{ maxLength: 3, type: 'string' }, { type: 'integer' }],
        },
      },
    ],
    bad: [
      { schema: { type: 'string', oneOf: [{ maxLength: 3 }, { type: 'null' }] } },
      { schema: { enum: ['a', 'b'], oneOf: [{ const: 'a' }, { const: 'c' }] } },
    ],
  },
  keywords: ['oneOf'],
  checkSchema(schema, context) {
    reportDeadBranches(schema, 'oneOf', context)
  },
})
