import { describeRule } from '../../../test/describe-rule.ts'
import { identityFirst } from './identity-first.ts'

describeRule(identityFirst, {
  valid: [{ schema: { type: 'object', properties: { $id: true, $schema: true } } }, { schema: true }],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "$id": "urn:a:b",\n  "type": "object",\n  "title": "A"\n}' },
      findings: [{ pointer: '/title', line: 4, column: 3, message: '"title" belongs before "type".' }],
    },
  ],
})
