import { describeRule } from '../../../test/describe-rule.ts'
import { enumFitsType } from './enum-fits-type.ts'

describeRule(enumFitsType, {
  valid: [
    { schema: { type: 'number', enum: [1, 1.5] } },
    { schema: { type: 'integer', enum: [1, 2] } },
    { files: { 'a.json': '{ "type": "integer", "enum": [1.0] }' } },
    { schema: { properties: { enum: { type: 'string' }, type: { enum: [1] } } } },
    { schema: { type: 'string', nullable: true, enum: ['a', null] } },
    { schema: { type: 'any', enum: [1] } },
    { schema: { type: {}, enum: 3 } },
  ],
  invalid: [
    {
      schema: { type: 'array', items: { type: 'string' }, enum: ['food', 'medication'] },
      findings: [
        {
          pointer: '/enum',
          message: /nothing is valid here\. Move "enum" into "items" if it lists what each item may be\.$/,
        },
      ],
    },
    {
      schema: { type: 'array', enum: ['food'] },
      findings: [{ pointer: '/enum/0', message: /Move "enum" into "items"/ }],
    },
    {
      schema: { type: 'array', items: { type: 'integer' }, enum: ['food', 'medication'] },
      findings: [{ pointer: '/enum', message: /nothing is valid here\.$/ }],
    },
    {
      schema: { type: 'string', enum: [1, 2] },
      findings: [{ pointer: '/enum', message: /nothing is valid here\.$/ }],
    },
    {
      files: { 'a.json': '{ "type": "integer",\n"enum": [1, 1.5, "2"] }' },
      findings: [
        { pointer: '/enum/1', line: 2, column: 13 },
        { pointer: '/enum/2', message: /lists "2", but "type" is "integer"/ },
      ],
    },
  ],
})
