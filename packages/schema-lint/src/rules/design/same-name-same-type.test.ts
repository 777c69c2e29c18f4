import { describeRule } from '../../../test/describe-rule.ts'
import { sameNameSameType } from './same-name-same-type.ts'

const total = (type: unknown) => ({ properties: { total: { type } } })

describeRule(sameNameSameType, {
  valid: [
    { files: { 'a.json': total(['string', 'number']), 'b.json': total('string'), 'c.json': total(5) } },
    {
      files: {
        'a.json': { properties: { Value: { type: 'string' } } },
        'b.json': { properties: { Value: { type: 'number' } } },
      },
    },
  ],
  invalid: [
    {
      files: {
        'a.json': '{ "properties": { "total": { "type": "string" } } }',
        'b.json': total('number'),
        'c.json': total('integer'),
      },
      findings: [
        {
          pointer: '/properties/total/type',
          line: 1,
          column: 38,
          message: '"type" of "total" is string here, but number in b.json.',
        },
      ],
    },
  ],
})
