import { describeRule } from '../../../test/describe-rule.ts'
import { noInsecureReference } from './no-insecure-reference.ts'

describeRule(noInsecureReference, {
  valid: [
    // An identifier that is available is not fetched.
    { schema: { $ref: 'http://example.com/a', $defs: { a: { $id: 'http://example.com/a' } } } },
    { schema: { $ref: 'http://json-schema.org/draft-04/schema#/definitions/positiveInteger' } },
  ],
  invalid: [
    {
      schema: {
        allOf: [
          { $ref: 'http://example.com/a.json' },
          { $ref: 'http://example.com/b.json' },
          { $ref: 'http://example.com/c.json#/x' },
          { $ref: 'http://example.org/a.json' },
        ],
      },
      findings: [
        { pointer: '/allOf/0/$ref', message: /2 more references to http:\/\/example\.com\.$/ },
        { pointer: '/allOf/3/$ref' },
      ],
    },
    {
      schema: { $id: 'http://example.com/a.json', allOf: [{ $ref: 'b.json' }] },
      findings: [{ pointer: '/allOf/0/$ref', message: /over http/ }],
    },
  ],
})
