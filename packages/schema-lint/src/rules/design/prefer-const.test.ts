import { describeRule } from '../../../test/describe-rule.ts'
import { preferConst } from './prefer-const.ts'

describeRule(preferConst, {
  valid: [
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', enum: ['a'] } },
    { schema: { enum: ['a'], enumDescriptions: ['A.'] } },
    { schema: { enum: ['a'], const: 'a' } },
    { schema: { enum: [] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "enum": [{ "a": 1 }],\n  "type": "object"\n}' },
      findings: [
        {
          pointer: '/enum',
          line: 2,
          column: 3,
          message: '"enum" has the single value {"a":1}: "const" means the same.',
        },
      ],
      fixed: { const: { a: 1 }, type: 'object' },
    },
    { files: { 'a.schema.yaml': 'enum: [a]\n' }, findings: [{ pointer: '/enum' }], fixed: 'const: a\n' },
  ],
})
