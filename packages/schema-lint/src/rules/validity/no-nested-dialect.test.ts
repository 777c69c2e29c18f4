import { describeRule } from '../../../test/describe-rule.ts'
import { noNestedDialect } from './no-nested-dialect.ts'

describeRule(noNestedDialect, {
  valid: [
    { schema: { properties: { $schema: { type: 'string' } } } },
    { schema: { default: { $schema: 'http://json-schema.org/draft-07/schema#' } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': '$defs:\n  A:\n    $schema: http://json-schema.org/draft-04/schema#\n    $id: a\n' },
      findings: [{ pointer: '/$defs/A/$schema', line: 3, column: 5, message: /no "id" beside it/ }],
    },
  ],
})
