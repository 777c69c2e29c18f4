import { describeRule } from '../../../test/describe-rule.ts'
import { discriminatorIsRequired } from './discriminator-is-required.ts'

describeRule(discriminatorIsRequired, {
  valid: [{ schema: { oneOf: [{ properties: { a: {} } }], discriminator: { propertyName: 'a' } } }],
  invalid: [
    {
      schema: {
        openapi: '3.0.3',
        components: {
          schemas: {
            A: { properties: { k: {} } },
            B: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: 'k' } },
          },
        },
      },
      findings: [{ pointer: '/components/schemas/B/oneOf/0' }],
    },
  ],
})
