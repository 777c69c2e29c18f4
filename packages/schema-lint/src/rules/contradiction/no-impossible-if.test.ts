import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleIf } from './no-impossible-if.ts'

const kind = (value: string) => ({ properties: { kind: { const: value } } })

describeRule(noImpossibleIf, {
  valid: [
    // Without `required`, an object without the property meets the condition.
    { schema: { type: 'object', properties: { kind: { enum: ['a'] } }, if: kind('b'), then: false } },
    { schema: { type: 'string', if: { type: 'number' }, else: {} } },
    { schema: { if: { type: 'number' }, then: {} } },
    // Anything but an object meets this condition.
    {
      schema: {
        properties: { kind: { enum: ['a'] } },
        if: { ...kind('b'), required: ['kind'] },
        then: false,
      },
    },
    { schema: { $schema: 'http://json-schema.org/draft-06/schema#', type: 'string', if: false, then: {} } },
  ],
  invalid: [
    { schema: { if: false, then: { type: 'string' } }, findings: [{ pointer: '/if' }] },
    {
      schema: { type: 'object', ...kind('a'), required: ['kind'], if: kind('b'), then: false },
      findings: [{ pointer: '/if' }],
    },
  ],
})
