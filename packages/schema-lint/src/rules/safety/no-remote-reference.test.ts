import { describeRule } from '../../../test/describe-rule.ts'
import { noRemoteReference } from './no-remote-reference.ts'

const id = 'https://example.com/schemas/a.json'

describeRule(noRemoteReference, {
  valid: [
    { files: { 'a.json': { $id: id }, 'b.json': { $ref: id } } },
    { schema: { $id: id, $ref: '#/nowhere' } },
    { schema: { $ref: 'missing.json' } },
    { schema: { $ref: 'http://json-schema.org/draft-07/schema#' } },
    { schema: { $ref: 'https://json-schema.org/draft/2019-09/meta/applicator' } },
    { schema: { const: { $ref: id }, $ref: 5 } },
  ],
  invalid: [
    {
      schema: { $id: id, properties: { b: { $ref: 'b.json#/$defs/c' } } },
      findings: [{ pointer: '/properties/b/$ref', message: /a document on example\.com that/ }],
    },
  ],
})
