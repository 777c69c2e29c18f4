import { describeRule } from '../../../test/describe-rule.ts'
import { noContainsBoundsWithoutContains } from './no-contains-bounds-without-contains.ts'

describeRule(noContainsBoundsWithoutContains, {
  valid: [
    { schema: { properties: { minContains: true } } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', minContains: 1 } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  minContains: 1\n  maxContains: 2\n' },
      findings: [
        { pointer: '/items/minContains', line: 2, column: 3 },
        { pointer: '/items/maxContains', line: 3 },
      ],
    },
  ],
})
