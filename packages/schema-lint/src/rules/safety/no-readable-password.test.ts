import { describeRule } from '../../../test/describe-rule.ts'
import { noReadablePassword } from './no-readable-password.ts'

describeRule(noReadablePassword, {
  valid: [
    {
      schema: { properties: { password: { $ref: '#' }, passphrase: { type: 'boolean' }, passwordHint: {} } },
    },
    { schema: { writeOnly: true, properties: { password: { type: 'string' } } } },
    {
      schema: {
        $schema: 'http://json-schema.org/draft-06/schema#',
        properties: { password: { type: 'string' } },
      },
    },
  ],
  invalid: [
    {
      schema: { items: { properties: { client_secret: { type: 'string', writeOnly: false } } } },
      findings: [{ pointer: '/items/properties/client_secret', message: /"client_secret" holds a secret/ }],
    },
  ],
})
