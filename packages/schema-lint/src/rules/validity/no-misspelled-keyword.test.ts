import { describeRule } from '../../../test/describe-rule.ts'
import { noMisspelledKeyword } from './no-misspelled-keyword.ts'

describeRule(noMisspelledKeyword, {
  valid: [
    { schema: { properties: { minlength: true, desciption: { type: 'string' } } } },
    { schema: { 'x-required': true, examples: [{ requred: 1 }], const: { tpye: 1 } } },
    { schema: { $schema: 'https://example.com/own', requred: ['a'] } },
    { schema: { markdownDescription: 'a', version: 1, label: 'b' } },
    // Near in spelling, but not with such a value.
    { schema: { note: 'internal', types: { a: 1 }, tape: 'blue', requires: true } },
    { schema: { note: { by: 'Ann' }, cost: 5, 'acme:type': 'a' } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'properties:\n  a:\n    tpye: string\n' },
      findings: [{ pointer: '/properties/a/tpye', line: 3, column: 5, message: /Did you mean "type"/ }],
      fixed: { properties: { a: { type: 'string' } } },
    },
    {
      schema: { requried: ['a'], max_length: 3, Enum: [1] },
      findings: [
        { pointer: '/requried' },
        { pointer: '/max_length' },
        { pointer: '/Enum', message: /"enum"/ },
      ],
      fixed: { required: ['a'], maxLength: 3, enum: [1] },
    },
    {
      schema: { 'type:': 'string', 'min length': 1, ':enum': ['a'] },
      findings: [
        { pointer: '/type:', message: /Did you mean "type"/ },
        { pointer: '/min length' },
        { pointer: '/:enum' },
      ],
      fixed: { type: 'string', minLength: 1, enum: ['a'] },
    },
    {
      // What is meant is clear, but it would make an invalid schema, or one without its reference.
      schema: { propertes: { a: { type: 'strng' } }, patern: '[', $reff: '#/nowhere', minlength: 1 },
      findings: [
        { pointer: '/propertes' },
        { pointer: '/patern' },
        { pointer: '/$reff' },
        { pointer: '/minlength' },
      ],
      fixed: { propertes: { a: { type: 'strng' } }, patern: '[', $reff: '#/nowhere', minLength: 1 },
    },
  ],
})
