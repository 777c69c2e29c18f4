import { describeRule } from '../../../test/describe-rule.ts'
import { noDependentRequiredTautology } from './no-dependent-required-tautology.ts'

describeRule(noDependentRequiredTautology, {
  valid: [
    {
      schema: {
        dependencies: { a: { required: ['a'] } },
        $schema: 'http://json-schema.org/draft-07/schema#',
      },
    },
    { schema: { dependentRequired: { a: 'a', b: [1] } } },
  ],
  invalid: [
    {
      schema: {
        $schema: 'http://json-schema.org/draft-04/schema#',
        required: ['x'],
        dependencies: { a: ['b', 'x', 'a'] },
      },
      findings: [{ pointer: '/dependencies/a', message: /"a" depends on "x", which is required anyway/ }],
      fixed: {
        $schema: 'http://json-schema.org/draft-04/schema#',
        required: ['x'],
        dependencies: { a: ['b'] },
      },
    },
  ],
})
