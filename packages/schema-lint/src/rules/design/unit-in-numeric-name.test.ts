import { describeRule } from '../../../test/describe-rule.ts'
import { unitInNumericName } from './unit-in-numeric-name.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(unitInNumericName, {
  valid: [
    named('timeout', { type: 'string' }),
    named('sizeInBytes', { type: 'integer' }),
    named('width', { type: 'number', title: 'Width (px)' }),
    named('width', { type: 'number', description: 'In % of the page.' }),
    named('timeoutPolicy', { type: 'integer' }),
    named('pageSize', { type: 'integer', description: 'The number of items.' }),
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": {\n  "retry_delay": { "type": ["integer", "null"] } } }' },
      findings: [
        {
          pointer: '/properties/retry_delay',
          line: 2,
          column: 3,
          message: /"retry_delay" nor its "description" says its unit/,
        },
      ],
    },
  ],
})
