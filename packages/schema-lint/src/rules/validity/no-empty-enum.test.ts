import { describeRule } from '../../../test/describe-rule.ts'
import { noEmptyEnum } from './no-empty-enum.ts'

describeRule(noEmptyEnum, {
  valid: [{ schema: { enum: '' } }, { schema: { properties: { enum: {} }, default: { enum: [] } } }],
  invalid: [
    { files: { 'a.yaml': 'not:\n  enum: []\n' }, findings: [{ pointer: '/not/enum', line: 2, column: 9 }] },
  ],
})
