import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleContains } from './no-impossible-contains.ts'

describeRule(noImpossibleContains, {
  valid: [
    {
      schema: { prefixItems: [{ type: 'number' }], items: { type: 'string' }, contains: { type: 'number' } },
    },
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', contains: false } },
    {
      schema: { $schema: 'http://json-schema.org/draft-07/schema#', items: [{}], contains: { type: 'null' } },
    },
    { schema: { contains: {}, minContains: '3', maxItems: 2 } },
  ],
  invalid: [
    {
      schema: { properties: { a: { contains: { type: 'null' }, minContains: 3, maxItems: 2 } } },
      findings: [{ pointer: '/properties/a/contains', message: /requires 3 items, but "maxItems" is 2/ }],
    },
    { schema: { contains: false }, findings: [{ pointer: '/contains' }] },
  ],
})
