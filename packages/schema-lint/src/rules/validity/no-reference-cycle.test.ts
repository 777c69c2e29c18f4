import { describeRule } from '../../../test/describe-rule.ts'
import { noReferenceCycle } from './no-reference-cycle.ts'

describeRule(noReferenceCycle, {
  valid: [
    { schema: { $defs: { A: { items: { $ref: '#/$defs/A' } } }, allOf: [{ $ref: '#/$defs/A' }] } },
    { schema: { $ref: '#/nowhere' } },
    // Nothing counts beside a reference that overrides its siblings.
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: { A: { $ref: '#/definitions/B', allOf: [{ $ref: '#/definitions/A' }] }, B: {} },
      },
    },
    // Two paths to one schema are not a cycle.
    { schema: { $defs: { A: true }, allOf: [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/A' }] } },
  ],
  invalid: [
    {
      files: {
        'a.json': { $defs: { A: { $ref: 'b.json' } }, properties: { a: { $ref: '#/$defs/A' } } },
        'b.json': { not: { $ref: 'a.json#/$defs/A' } },
      },
      findings: [{ pointer: '/$defs/A/$ref' }],
    },
    {
      files: { 'a.yaml': '$defs:\n  A: { $ref: "#/$defs/B" }\n  B: { $ref: "#/$defs/A" }\n' },
      findings: [{ pointer: '/$defs/A/$ref', line: 2, column: 14 }],
    },
  ],
})
