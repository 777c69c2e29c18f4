import { reportDeadBranches } from '../helpers/report-dead-branches.ts'
import { defineRule } from '../../engine/rule.ts'

export const noImpossibleAnyOf = defineRule({
  id: 'no-impossible-any-of',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every branch of `anyOf` can match beside the other keywords of its schema.',
    rationale:
      'A branch that excludes what the schema around it requires never matches. Documentation and generated types offer a choice that does not exist.',
    link: 'https://json-schema.org/understanding-json-schema/reference/combining#anyOf',
    good: [
      {
        schema: {
          type: ['string', 'number'],
          anyOf: [{ maxLength: 3, type: 'string' }, { type: 'integer' }],
        },
      },
    ],
    bad: [
      { schema: { type: 'string', anyOf: [{ maxLength: 3 }, { type: 'null' }] } },
      { schema: { enum: ['a', 'b'], anyOf: [{ const: 'a' }, { const: 'c' }] } },
    ],
  },
  keywords: ['anyOf'],
  checkSchema(schema, context) {
    reportDeadBranches(schema, 'anyOf', context)
  },
})
