import { describeRule } from '../../../test/describe-rule.ts'
import { noDateNamedString } from './no-date-named-string.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(noDateNamedString, {
  valid: [
    named('lookAt', { type: 'string' }),
    named('update', { type: 'string' }),
    named('dateFormat', { type: 'string' }),
    named('createdAt', { type: 'string', pattern: '^[0-9]{4}$' }),
    named('createdAt', { type: ['string', 'integer'] }),
    named('createdAt', { enum: ['yesterday'] }),
    { schema: { $defs: { createdAt: { type: 'string' } } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "EXPIRES_ON": { "type": ["string", "null"] } } }' },
      findings: [
        {
          pointer: '/properties/EXPIRES_ON/type',
          line: 1,
          column: 43,
          message: /^"EXPIRES_ON" is any string/,
        },
      ],
    },
  ],
})
