import { describeRule } from '../../../test/describe-rule.ts'
import { consistentDialect } from './consistent-dialect.ts'

const newest = { $schema: 'https://json-schema.org/draft/2020-12/schema' }

describeRule(consistentDialect, {
  valid: [{ files: { 'a.json': newest, 'b.json': { definitions: {} }, 'c.json': true } }],
  invalid: [
    {
      files: {
        'a.json': '{ "$schema": "http://json-schema.org/draft-04/schema#" }',
        'b.json': newest,
        'c.json': newest,
      },
      findings: [{ pointer: '/$schema', line: 1, column: 14, message: /names draft-04, .* in 2020-12/ }],
    },
  ],
})
