import { describeRule } from '../../../test/describe-rule.ts'
import { describedSchema } from './described-schema.ts'

describeRule(describedSchema, {
  valid: [
    { schema: false },
    { schema: { $ref: '#/definitions/A', definitions: { A: { description: 'A.' } } } },
  ],
  invalid: [
    {
      files: { 'a.schema.yaml': '# An order.\ntitle: Order\n' },
      findings: [{ pointer: '', line: 2, column: 1, message: 'The schema has no "description".' }],
    },
    { schema: { description: '' }, findings: [{ pointer: '' }] },
  ],
})
