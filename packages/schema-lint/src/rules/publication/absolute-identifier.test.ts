import { describeRule } from '../../../test/describe-rule.ts'
import { absoluteIdentifier } from './absolute-identifier.ts'

describeRule(absoluteIdentifier, {
  valid: [
    { schema: { properties: { a: { $id: 'a.json' } } } },
    { schema: { $id: 5 } },
    { schema: true },
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', $id: 'no-identifier-in-draft-04' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "$id": "/schemas/a.json"\n}' },
      findings: [
        { pointer: '/$id', line: 2, column: 10, message: /is "\/schemas\/a.json", which is relative/ },
      ],
    },
    {
      schema: { $schema: 'http://json-schema.org/draft-04/schema#', id: 'http://contoso.com/a' },
      findings: [{ pointer: '/id', message: /a "http:" address/ }],
    },
  ],
})
