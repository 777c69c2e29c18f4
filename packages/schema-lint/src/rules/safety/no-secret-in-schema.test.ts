import { describeRule } from '../../../test/describe-rule.ts'
import { noSecretInSchema } from './no-secret-in-schema.ts'

// In parts, so that scanners of repositories do not take them for real.
const body = 'b7Kq2ZtP9xWm4RcV8nYd3LgH6sJf1TuEaQo5'
const header = 'eyJhbGciOiJIUzI1NiJ9'
const claims = 'eyJzdWIiOiIxMjM0NTY3ODkwIn0'

describeRule(noSecretInSchema, {
  valid: [
    { schema: { examples: [`${header}.${claims}.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`] } },
    { schema: { examples: [`ghp_${'x'.repeat(36)}`, 'npm_install', 'AKIA'] } },
    { schema: { pattern: '^AKIA[0-9A-Z]{16}$', description: '-----BEGIN PRIVATE KEY-----' } },
  ],
  invalid: [
    {
      schema: { properties: { token: { default: `ghp_${body}`, description: `Like npm_${body}.` } } },
      findings: [
        {
          pointer: '/properties/token/default',
          message: 'The value under "default" looks like a GitHub token.',
        },
        { pointer: '/properties/token/description', message: /"description" looks like an npm token\.$/ },
      ],
    },
    {
      schema: { examples: [{ authorization: `Bearer ${header}.${claims}.${body}` }] },
      findings: [{ pointer: '/examples/0/authorization', message: /a signed token/ }],
    },
    {
      schema: { enum: [`-----BEGIN RSA PRIVATE KEY-----\n${body}${body}`] },
      findings: [{ pointer: '/enum/0', message: /a private key/ }],
    },
  ],
})
