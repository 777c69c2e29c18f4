import { describeRule } from '../../../test/describe-rule.ts'
import { currentDialect } from './current-dialect.ts'

describeRule(currentDialect, {
  valid: [{ schema: { id: 'https://contoso.com/a' } }, { schema: { $schema: 'https://contoso.com/own' } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "$schema": "http://json-schema.org/draft-06/schema#" }' },
      findings: [{ pointer: '/$schema', line: 1, column: 14, message: /names draft-06/ }],
    },
  ],
})
