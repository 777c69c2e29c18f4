import { describeRule } from '../../../test/describe-rule.ts'
import { noNestedDialect } from './no-nested-dialect.ts'

describeRule(noNestedDialect, {
  valid: [
    { schema: { properties: { $schema: { type: 'string' } } } },
    { schema: { default: { $schema: 'http://json-schema.org/draft-07/schema#' } } },
  ],
  invalid: [
    {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $defs: {
          A: { $schema: 'https://json-schema.org/draft/2020-12/schema' },
          B: { $schema: 'https://json-schema.org/draft/2020-12/schema' },
          C: { $schema: 'http://json-schema.org/draft-07/schema#' },
          D: { $schema: 'http://json-schema.org/draft-07/schema#' },
        },
      },
      findings: [
        { pointer: '/$defs/A/$schema' },
        { pointer: '/$defs/C/$schema' },
        { pointer: '/$defs/D/$schema' },
      ],
    },
    {
      files: { 'a.yaml': '$defs:\n  A:\n    $schema: http://json-schema.org/draft-04/schema#\n    $id: a\n' },
      findings: [{ pointer: '/$defs/A/$schema', line: 3, column: 5, message: /no "id" beside it/ }],
    },
  ],
})
