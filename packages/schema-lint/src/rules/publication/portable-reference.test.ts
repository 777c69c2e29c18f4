import { describeRule } from '../../../test/describe-rule.ts'
import { portableReference } from './portable-reference.ts'

describeRule(portableReference, {
  valid: [{ schema: { $ref: 5 } }, { schema: { properties: { $ref: { const: 'a.json' } } } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "items": { "$ref": "../b.json#/$defs/c" } }' },
      findings: [
        { pointer: '/items/$ref', line: 1, column: 22, message: '"$ref" is relative: "../b.json#/$defs/c".' },
      ],
    },
  ],
})
