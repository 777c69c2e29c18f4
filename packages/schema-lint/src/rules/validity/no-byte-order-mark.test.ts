import { describeRule } from '../../../test/describe-rule.ts'
import { noByteOrderMark } from './no-byte-order-mark.ts'

describeRule(noByteOrderMark, {
  invalid: [
    {
      files: { 'a.yaml': '\uFEFFtitle: A\n' },
      findings: [{ pointer: '', line: 1, column: 1 }],
      fixed: 'title: A\n',
    },
  ],
})
