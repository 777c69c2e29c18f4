import { describeRule } from '../../../test/describe-rule.ts'
import { noPolynomialPattern } from './no-polynomial-pattern.ts'

describeRule(noPolynomialPattern, {
  valid: [
    { schema: { pattern: '^(a+)+$' } },
    { schema: { pattern: 'a+' } },
    { schema: { pattern: '^[^@]+@[^@]+[.][^@]+$', maxLength: 3000 } },
  ],
  invalid: [
    {
      schema: { pattern: '^[^@]+@[^@]+[.][^@]+$', maxLength: 4000 },
      findings: [{ pointer: '/pattern', message: /grows with the length to the power of 2/ }],
    },
    {
      // CVE-2020-28469, glob-parent.
      schema: { items: { pattern: '[{[].*[/]*.*[}\\]]$' } },
      findings: [{ pointer: '/items/pattern' }],
    },
    {
      schema: { patternProperties: { '.*x.*y': {} } },
      findings: [{ pointer: '/patternProperties/.*x.*y', message: /power of 3/ }],
    },
  ],
})
