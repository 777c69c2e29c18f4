import { describeRule } from '../../../test/describe-rule.ts'
import { knownDialect } from './known-dialect.ts'

describeRule(knownDialect, {
  valid: [
    { schema: { $schema: 5 } },
    { schema: { properties: { $schema: { const: 'anything' } } } },
    { schema: { $schema: 'https://spec.openapis.org/oas/3.1/dialect/2024-11-10' } },
    {
      files: {
        'meta.json': { $id: 'https://example.com/meta' },
        'a.json': { $schema: 'https://example.com/meta' },
      },
    },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'title: A\n$schema: http://json-schema.org/draft-7/schema#\n' },
      findings: [
        { pointer: '/$schema', line: 2, column: 10, message: /closest match is ".*draft-07\/schema"/ },
      ],
    },
    { schema: { $schema: 'http://json-schema.org/schema#' }, findings: [{ pointer: '/$schema' }] },
  ],
})
