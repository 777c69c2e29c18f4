import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleDependency } from './no-impossible-dependency.ts'

describeRule(noImpossibleDependency, {
  valid: [
    { schema: { dependentSchemas: { a: false, b: { required: ['c'] } } } },
    { schema: { type: ['object', 'string'], dependentSchemas: { a: { type: 'object' } } } },
    { schema: { dependentRequired: [], dependentSchemas: 1, additionalProperties: false } },
  ],
  invalid: [
    {
      schema: { properties: { a: {}, b: false }, dependentRequired: { a: ['b'], b: ['a'] } },
      findings: [
        { pointer: '/dependentRequired/a' },
        { pointer: '/dependentRequired/b', message: /has no effect/ },
      ],
    },
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        required: ['k'],
        properties: { k: { const: 1 } },
        dependencies: { x: { properties: { k: { const: 2 } } } },
      },
      findings: [{ pointer: '/dependencies/x' }],
    },
  ],
})
