import { describeRule } from '../../../test/describe-rule.ts'
import { uniqueAnchors } from './unique-anchors.ts'

describeRule(uniqueAnchors, {
  valid: [
    { schema: { $defs: { A: { $anchor: 'a' }, B: { $id: 'b', $defs: { A: { $anchor: 'a' } } } } } },
    { schema: { $anchor: 'a', $dynamicAnchor: 'a' } },
    { schema: { properties: { $anchor: { $anchor: 'a' } } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': '$anchor: a\nitems:\n  $dynamicAnchor: a\n' },
      findings: [{ pointer: '/items/$dynamicAnchor', line: 3, column: 19 }],
    },
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: { A: { $id: '#a' }, B: { $id: '#a' } },
      },
      findings: [{ pointer: '/definitions/B/$id' }],
    },
  ],
})
