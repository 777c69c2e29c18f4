import { describeRule } from '../../../test/describe-rule.ts'
import { formatOfNamedString } from './format-of-named-string.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(formatOfNamedString, {
  valid: [
    named('emailTemplate', { type: 'string' }),
    named('url', { type: 'string', description: 'A URI template.' }),
    named('url', { type: 'string', format: 'uri-reference' }),
    named('uuid', { $ref: '#/$defs/uuid' }),
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "ownerGUID": { "type": "string" } } }' },
      findings: [{ pointer: '/properties/ownerGUID/type', line: 1, column: 42, message: /"format": "uuid"/ }],
      fixed: { properties: { ownerGUID: { type: 'string', format: 'uuid' } } },
    },
  ],
})
