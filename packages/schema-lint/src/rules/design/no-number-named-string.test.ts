import { describeRule } from '../../../test/describe-rule.ts'
import { noNumberNamedString } from './no-number-named-string.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(noNumberNamedString, {
  valid: [
    named('account', { type: 'string' }),
    named('countBy', { type: 'string' }),
    named('page', { type: 'string' }),
    named('count', { type: ['string', 'number'] }),
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "row-count": { "type": "string" } } }' },
      findings: [
        { pointer: '/properties/row-count/type', line: 1, column: 42, message: /^"row-count" is a string/ },
      ],
    },
  ],
})
