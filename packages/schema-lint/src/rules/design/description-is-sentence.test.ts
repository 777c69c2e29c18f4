import { describeRule } from '../../../test/describe-rule.ts'
import { descriptionIsSentence } from './description-is-sentence.ts'

describeRule(descriptionIsSentence, {
  valid: [
    { schema: { description: '名前です。' } },
    { schema: { description: '`id` of the order.' } },
    { schema: { description: 'iOS only!' } },
    { schema: { description: '' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "description": "An order" }' },
      findings: [
        {
          pointer: '/description',
          line: 1,
          column: 18,
          message: '"description" does not end with a period: "An order".',
        },
      ],
    },
    { schema: { description: 'an order.' }, findings: [{ pointer: '/description', message: /capital/ }] },
  ],
})
