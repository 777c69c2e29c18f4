import { describeRule } from '../../../test/describe-rule.ts'
import { knownRequiredVocabulary } from './known-required-vocabulary.ts'

describeRule(knownRequiredVocabulary, {
  valid: [
    { schema: { $vocabulary: { 'https://example.com/own': false } } },
    { schema: { $vocabulary: ['https://example.com/own'] } },
    { schema: { properties: { $vocabulary: { const: { a: true } } } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'title: A\n$vocabulary:\n  https://example.com/own: true\n' },
      findings: [{ pointer: '/$vocabulary/https:~1~1example.com~1own', line: 3, column: 3 }],
    },
  ],
})
