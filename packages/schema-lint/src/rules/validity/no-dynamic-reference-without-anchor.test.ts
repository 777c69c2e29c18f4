import { describeRule } from '../../../test/describe-rule.ts'
import { noDynamicReferenceWithoutAnchor } from './no-dynamic-reference-without-anchor.ts'

const $schema = 'https://json-schema.org/draft/2019-09/schema'

describeRule(noDynamicReferenceWithoutAnchor, {
  valid: [
    { schema: { $dynamicRef: '#nothing' } },
    { schema: { $schema, $recursiveAnchor: true, items: { $recursiveRef: '#' } } },
    { schema: { properties: { $dynamicRef: true } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  $dynamicRef: "#/$defs/A"\n$defs: { A: { $dynamicAnchor: A } }\n' },
      findings: [{ pointer: '/items/$dynamicRef', line: 2, column: 16 }],
    },
    {
      schema: { $schema, items: { $recursiveRef: '#' } },
      findings: [{ pointer: '/items/$recursiveRef', message: /no "\$recursiveAnchor": true/ }],
    },
  ],
})
