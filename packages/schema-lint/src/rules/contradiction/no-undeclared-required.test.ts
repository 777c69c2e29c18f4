import { describeRule } from '../../../test/describe-rule.ts'
import { noUndeclaredRequired } from './no-undeclared-required.ts'

describeRule(noUndeclaredRequired, {
  valid: [
    { schema: { required: ['a'], unevaluatedProperties: false, $ref: 'https://example.com/elsewhere' } },
    { schema: { required: ['a'], unevaluatedProperties: false, anyOf: [{ properties: { a: true } }] } },
    { schema: { required: ['a'], unevaluatedProperties: false, anyOf: [{ additionalProperties: true }] } },
    { schema: { required: 5, additionalProperties: false } },
    { schema: { properties: [], required: ['a'], additionalProperties: {} } },
    { schema: { patternProperties: { '(': true }, required: ['a'], additionalProperties: false } },
    { schema: { type: 'string', required: ['a'], additionalProperties: false } },
  ],
  invalid: [
    {
      files: {
        'a.json':
          '{ "properties": { "required": {} },\n"required": ["required", "constructor"],\n"additionalProperties": false }',
      },
      findings: [{ pointer: '/required/1', line: 2, column: 26, message: /names "constructor"/ }],
    },
    {
      schema: {
        $defs: { base: { properties: { a: true } } },
        $ref: '#/$defs/base',
        required: ['a', 'b'],
        unevaluatedProperties: false,
      },
      findings: [{ pointer: '/required/1' }],
    },
  ],
})
