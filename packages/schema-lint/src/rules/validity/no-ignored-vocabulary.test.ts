import { describeRule } from '../../../test/describe-rule.ts'
import { noIgnoredVocabulary } from './no-ignored-vocabulary.ts'

describeRule(noIgnoredVocabulary, {
  valid: [{ schema: { properties: { $vocabulary: true }, const: { $vocabulary: {} } } }],
  invalid: [
    {
      files: { 'a.yaml': '$defs:\n  A:\n    $vocabulary: {}\n' },
      findings: [{ pointer: '/$defs/A/$vocabulary', line: 3, column: 5 }],
    },
  ],
})
