import { describeRule } from '../../../test/describe-rule.ts'
import { noContentSchemaWithoutMediaType } from './no-content-schema-without-media-type.ts'

describeRule(noContentSchemaWithoutMediaType, {
  valid: [
    { schema: { properties: { contentSchema: true } } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', contentSchema: {} } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  contentSchema: {}\n' },
      findings: [{ pointer: '/items/contentSchema', line: 2, column: 3 }],
    },
  ],
})
