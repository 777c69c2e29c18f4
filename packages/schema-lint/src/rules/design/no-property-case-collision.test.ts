import { describeRule } from '../../../test/describe-rule.ts'
import { noPropertyCaseCollision } from './no-property-case-collision.ts'

describeRule(noPropertyCaseCollision, {
  valid: [
    { schema: { properties: { $id: {}, id: {}, '@id': {}, _id: {} } } },
    { schema: { properties: { dryRun: {}, 'dry-run': { deprecated: true } } } },
    { schema: { properties: { a: { properties: { A: {} } } } } },
    // Another spelling on purpose.
    { schema: { properties: { dryRun: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } } },
    { schema: { properties: { dryRun: { type: 'boolean' }, dryrun: { description: 'Alias of dryRun.' } } } },
    { files: { 'a.json': '{ "properties": { "a": {}, "a": {} } }' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": {\n  "SKU": {},\n  "sku": {}\n} }' },
      findings: [
        {
          pointer: '/properties/sku',
          line: 3,
          column: 3,
          message: '"properties" has "sku" and "SKU", which look nearly the same.',
        },
      ],
    },
  ],
})
