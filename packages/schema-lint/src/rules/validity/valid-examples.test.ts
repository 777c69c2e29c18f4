import { describeRule } from '../../../test/describe-rule.ts'
import { validExamples } from './valid-examples.ts'

describeRule(validExamples, {
  valid: [
    { schema: { examples: 'no list', type: 'number' } },
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'number', examples: ['a'] } },
    { schema: { type: 'string', format: 'nobody-knows', examples: ['a'] } },
  ],
  invalid: [
    {
      files: {
        'a.json':
          '{ "required": ["a"],\n  "properties": { "a": { "properties": { "b": false } } },\n  "examples": [{ "a": 1 }, { "a": { "b": 1 } }, {}] }',
      },
      findings: [
        {
          pointer: '/examples/1/a/b',
          line: 3,
          message: /^Example 2 is rejected .*: a\.b in it must not be present\.$/,
        },
        { pointer: '/examples/2', message: /must have required property 'a'/ },
      ],
    },
    {
      schema: { additionalProperties: false, properties: { name: true }, examples: [{ nmae: 1 }] },
      findings: [{ pointer: '/examples/0', message: /must not have the property "nmae"/ }],
    },
    {
      schema: { type: 'array', items: { type: 'string' }, examples: ['red', 'green'] },
      findings: [{ pointer: '/examples', message: /^All 2 examples .* each must be array\.$/ }],
    },
    {
      schema: { type: 'array', items: { type: 'string' }, examples: ['red', ['green']] },
      findings: [{ pointer: '/examples/0' }],
    },
    {
      schema: { type: 'array', items: { type: 'string' }, examples: ['red', [5]] },
      findings: [{ pointer: '/examples/0' }, { pointer: '/examples/1/0' }],
    },
    {
      schema: { format: 'date', examples: ['2024-02-30'] },
      findings: [{ pointer: '/examples/0', message: /must match format "date"/ }],
    },
  ],
})
