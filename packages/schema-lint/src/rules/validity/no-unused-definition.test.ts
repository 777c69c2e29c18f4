import { describeRule } from '../../../test/describe-rule.ts'
import { noUnusedDefinition } from './no-unused-definition.ts'

describeRule(noUnusedDefinition, {
  valid: [
    { schema: { title: 'Shared', definitions: { A: { $ref: '#/definitions/B' }, B: true, C: true } } },
    { schema: { type: 'object', $defs: { A: { $id: 'a' }, B: { items: { $anchor: 'b' } } } } },
    { schema: { $ref: '#/$defs/A/properties/b', $defs: { A: { properties: { b: true } } } } },
    { files: { 'a.json': { type: 'object', $defs: { A: true } }, 'b.json': { $ref: 'a.json#/$defs/A' } } },
    { schema: { $ref: '#/$defs/A/x-parts/b', $defs: { A: { 'x-parts': { b: true } } } } },
    { schema: { properties: { definitions: { type: 'object' } } } },
    { schema: { type: 'string', $defs: 5, definitions: [] } },
  ],
  invalid: [
    {
      files: { 'a.yaml': '$ref: "#/$defs/A"\n$defs:\n  A: true\n  B:\n    items: { $ref: "#/$defs/B" }\n' },
      findings: [{ pointer: '/$defs/B', line: 4, column: 3, message: 'Nothing refers to "B" in "$defs".' }],
    },
  ],
})
