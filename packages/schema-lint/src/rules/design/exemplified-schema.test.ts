import { describeRule } from '../../../test/describe-rule.ts'
import { exemplifiedSchema } from './exemplified-schema.ts'

describeRule(exemplifiedSchema, {
  valid: [
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'object' } },
    { schema: { title: 'Shared', $defs: { A: { type: 'string' } } } },
    { schema: true },
  ],
  invalid: [
    {
      files: { 'a.schema.yaml': '\ntype: string\nexamples: []\n' },
      findings: [{ pointer: '', line: 2, column: 1, message: /no "examples"/ }],
    },
  ],
})
