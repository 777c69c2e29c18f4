import { describeRule } from '../../../test/describe-rule.ts'
import { noSingleTypeList } from './no-single-type-list.ts'

describeRule(noSingleTypeList, {
  valid: [
    { schema: { type: [] } },
    { schema: { type: [5] } },
    { schema: { properties: { type: ['string'] } } },
    { schema: { openapi: '3.0.0', components: { schemas: { A: { type: ['string'] } } } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "items": { "type": ["null"] } }' },
      findings: [{ pointer: '/items/type', line: 1, column: 22, message: /single type "null"/ }],
      fixed: '{ "items": { "type": "null" } }',
    },
  ],
})
