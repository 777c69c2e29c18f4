import { describeRule } from '../../../test/describe-rule.ts'
import { noExponentialPattern } from './no-exponential-pattern.ts'

describeRule(noExponentialPattern, {
  valid: [
    { schema: { pattern: '^(a+)+$', maxLength: 20 } },
    { schema: { properties: { pattern: { const: '(a+)+$' } } } },
    { schema: { pattern: '(' } },
    { schema: { pattern: ['^(a+)+$'], patternProperties: [] } },
    // Polynomial: another rule reports it.
    { schema: { pattern: 'a+$' } },
  ],
  invalid: [
    {
      // OWASP's example of a Java class name.
      schema: { pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' },
      findings: [{ pointer: '/pattern', message: /"pattern" takes exponential time, for example on '/ }],
    },
    {
      // Of the AsyncAPI specification's own schema, 2.0.0.
      files: {
        'a.schema.json':
          '{\n  "patternProperties": {\n    "^([a-z_][a-z0-9_]*(\\\\.[a-z_][a-z0-9_]*)*)*$": {}\n  }\n}',
      },
      findings: [
        {
          pointer: '/patternProperties/^([a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*)*$',
          line: 3,
          column: 5,
          message: /"patternProperties"/,
        },
      ],
    },
  ],
})
