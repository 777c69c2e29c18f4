import { describeRule } from '../../../test/describe-rule.ts'
import { noDiscriminatorMismatch } from './no-discriminator-mismatch.ts'

const document = (Pet: object) => ({
  openapi: '3.0.3',
  components: { schemas: { Pet, Cat: { properties: { k: {} } } } },
})

describeRule(noDiscriminatorMismatch, {
  valid: [
    {
      schema: document({
        properties: { k: {} },
        oneOf: [{ type: 'object' }],
        discriminator: { propertyName: 'k' },
      }),
    },
    { schema: document({ oneOf: [{ $ref: 'other.json' }], discriminator: { propertyName: 'k' } }) },
    {
      schema: document({
        oneOf: [{ anyOf: [{}] }],
        discriminator: { propertyName: 'k', mapping: { a: 'Dog' } },
      }),
    },
    { schema: document({ discriminator: 3, oneOf: [{}] }) },
  ],
  invalid: [
    {
      schema: document({
        oneOf: [{ allOf: [{ $ref: '#/components/schemas/Cat' }] }, { type: 'object' }],
        discriminator: { propertyName: 'k', mapping: { dog: '#/components/schemas/Dog' } },
      }),
      findings: [
        { pointer: '/components/schemas/Pet/oneOf/1' },
        { pointer: '/components/schemas/Pet/discriminator/mapping/dog' },
      ],
    },
  ],
})
