import { describeRule } from '../../../test/describe-rule.ts'
import { noImpreciseNumber } from './no-imprecise-number.ts'

describeRule(noImpreciseNumber, {
  valid: [
    // A power of two fits, however long.
    {
      files: {
        'a.json':
          '[18446744073709551616, -9007199254740992, 0.1, 1e308, 3.141592653589793, 1.50000000000000000000]',
      },
    },
    { files: { 'a.yaml': 'const: 0xFFFFFFFFFFFFFFFF\ntitle: "9223372036854775807"\n' } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  enum: [1, 9007199254740993]\n' },
      findings: [
        {
          pointer: '/items/enum/1',
          line: 2,
          column: 13,
          message: 'The number 9007199254740993 becomes 9007199254740992 when it is read as a double.',
        },
      ],
    },
    {
      files: { 'a.json': '{ "minimum": -1e999, "maximum": 3.14159265358979323846 }' },
      findings: [{ pointer: '/minimum', message: /becomes infinite/ }, { pointer: '/maximum' }],
    },
  ],
})
