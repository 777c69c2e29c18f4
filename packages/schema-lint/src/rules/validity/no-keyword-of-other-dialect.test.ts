import { describeRule } from '../../../test/describe-rule.ts'
import { noKeywordOfOtherDialect } from './no-keyword-of-other-dialect.ts'

describeRule(noKeywordOfOtherDialect, {
  valid: [
    // A schema without a dialect may have any.
    { schema: { prefixItems: [{}], additionalItems: false } },
    {
      schema: {
        $schema: 'http://json-schema.org/draft-04/schema#',
        examples: [1],
        deprecated: true,
        $comment: '',
      },
    },
    {
      schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', definitions: {}, dependencies: {} },
    },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', properties: { prefixItems: true } } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', constructor: 1, toString: 2 } },
    {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: ['string', 'null'],
        nullable: true,
        items: { type: 'string', nullable: false },
      },
    },
  ],
  invalid: [
    {
      schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string', nullable: true },
      findings: [{ pointer: '/nullable' }],
    },
    {
      schema: { $schema: 'http://json-schema.org/draft-07/schema#', nullable: true, $defs: {} },
      findings: [
        { pointer: '/nullable', message: /keyword of openapi-3\.0, .* Use "type" instead/ },
        { pointer: '/$defs', message: /Use "definitions" instead/ },
      ],
    },
    {
      files: { 'a.yaml': 'openapi: 3.0.0\ncomponents:\n  schemas:\n    A:\n      const: 1\n' },
      findings: [
        { pointer: '/components/schemas/A/const', line: 5, column: 7, message: /Use "enum" instead/ },
      ],
    },
    {
      schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', items: { id: 'x' } },
      findings: [{ pointer: '/items/id', message: /"id" is a keyword of draft-04/ }],
    },
  ],
})
