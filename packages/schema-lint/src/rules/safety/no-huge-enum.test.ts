import { describeRule } from '../../../test/describe-rule.ts'
import { noHugeEnum } from './no-huge-enum.ts'

const numbers = (length: number) => Array.from({ length }, (_, index) => index)

describeRule(noHugeEnum, {
  valid: [{ schema: { enum: numbers(1000) } }, { schema: { enum: { length: 2000 } } }],
  invalid: [
    {
      schema: { items: { enum: numbers(1500) } },
      findings: [{ pointer: '/items/enum', message: 'The "enum" has 1500 values.' }],
    },
  ],
})
