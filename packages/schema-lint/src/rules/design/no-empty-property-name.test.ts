import { describeRule } from '../../../test/describe-rule.ts'
import { noEmptyPropertyName } from './no-empty-property-name.ts'

describeRule(noEmptyPropertyName, {
  valid: [{ schema: { properties: { 'first name': {} } } }, { schema: { default: { '': 1 } } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": {\n  " a": {}, " ": {} } }' },
      findings: [
        {
          pointer: '/properties/ a',
          line: 2,
          column: 3,
          message: 'A name in "properties" starts or ends with a space.',
        },
        { pointer: '/properties/ ', line: 2, column: 13, message: 'A name in "properties" is empty.' },
      ],
    },
  ],
})
