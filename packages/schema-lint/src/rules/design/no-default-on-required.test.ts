import { describeRule } from '../../../test/describe-rule.ts'
import { noDefaultOnRequired } from './no-default-on-required.ts'

describeRule(noDefaultOnRequired, {
  valid: [
    { schema: { required: ['default'], properties: { default: {} } } },
    { schema: { required: true, properties: { a: { default: 1 } } } },
    { schema: { properties: { a: { default: 1 } }, anyOf: [{ required: ['a'] }] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "required": ["a"], "properties": {\n  "a": { "default": null } } }' },
      findings: [
        {
          pointer: '/properties/a/default',
          line: 2,
          column: 10,
          message: '"default" has no effect: "a" is required.',
        },
      ],
    },
  ],
})
