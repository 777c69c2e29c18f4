import { describeRule } from '../../../test/describe-rule.ts'
import { portableAnchorName } from './portable-anchor-name.ts'

describeRule(portableAnchorName, {
  valid: [{ schema: { $anchor: {} } }, { schema: { properties: { $anchor: { const: '_' } } } }],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  $anchor: a:b\n' },
      findings: [{ pointer: '/items/$anchor', line: 2, column: 12 }],
    },
  ],
})
