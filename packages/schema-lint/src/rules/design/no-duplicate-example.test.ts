import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateExample } from './no-duplicate-example.ts'

describeRule(noDuplicateExample, {
  valid: [{ schema: { examples: [1, '1', [1], null] } }, { schema: { examples: { a: 1, b: 1 } } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "examples": ["a", "b", "a", "a"] }' },
      findings: [
        {
          pointer: '/examples/2',
          line: 1,
          column: 26,
          message: '"examples" lists this value a second time.',
        },
        { pointer: '/examples/3', line: 1, column: 31 },
      ],
      fixed: { examples: ['a', 'b'] },
    },
  ],
})
