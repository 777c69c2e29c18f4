import { describeRule } from '../../../test/describe-rule.ts'
import { noBooleanNamedString } from './no-boolean-named-string.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(noBooleanNamedString, {
  valid: [
    named('is', { type: 'string' }),
    named('issue', { type: 'string' }),
    named('hash', { type: 'string' }),
    named('enabledFeatures', { type: 'string' }),
    named('isActive', { type: 'string', enum: ['yes', 'no'] }),
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "has_children": { "type": "string" } } }' },
      findings: [{ pointer: '/properties/has_children/type', line: 1, column: 45, message: /a boolean/ }],
    },
  ],
})
