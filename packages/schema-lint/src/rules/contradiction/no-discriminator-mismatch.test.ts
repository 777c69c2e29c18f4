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
        discriminator: { propertyName: 'k', mapping: { a: 'Cat', b: '#/components/schemas/Cat' } },
      }),
    },
    { schema: document({ discriminator: 3, oneOf: [{}] }) },
    { schema: document({ discriminator: { propertyName: 'k', mapping: 5 } }) },
    // Without a mapping, values are names of components.
    {
      schema: document({
        oneOf: [{ $ref: '#/components/schemas/Cat' }],
        discriminator: { propertyName: 'k' },
      }),
    },
    {
      schema: document({
        discriminator: { propertyName: 'k', mapping: { a: 'https://example.com/a.json' } },
      }),
    },
    {
      schema: {
        openapi: '3.0.3',
        components: {
          schemas: { 'My Pet': {}, Pet: { discriminator: { propertyName: 'k', mapping: { a: 'My Pet' } } } },
        },
      },
    },
    // From a part, a pointer that is meant from the whole.
    {
      files: {
        'api.yaml': 'openapi: 3.1.0\ncomponents: { schemas: { Pet: { $ref: pet.yml }, Cat: true } }\n',
        'pet.yml': 'discriminator: { propertyName: k, mapping: { a: "#/components/schemas/Cat", b: Cat } }\n',
      },
    },
    // Components in other files, and a part whose document is not there.
    {
      files: {
        'api.yaml': 'openapi: 3.1.0\ncomponents: { schemas: { $ref: all.yml } }\n',
        'all.yml':
          'Pet: { discriminator: { propertyName: k, mapping: { a: Cat, b: cat.yml } } }\nCat: { type: object }\n',
        'cat.yml': 'type: object\n',
      },
    },
    {
      files: {
        'api.yaml': 'openapi: 3.1.0\ncomponents: { schemas: { $ref: "https://example.com/all.yml" } }\n',
        'other.yaml':
          'openapi: 3.1.0\ncomponents: { schemas: { Pet: { discriminator: { propertyName: k, mapping: { a: Cat } } } } }\n',
      },
    },
  ],
  invalid: [
    {
      schema: document({
        discriminator: { propertyName: 'k', mapping: { a: 'Cat', b: 'Dog', c: 'dog.json', '': '' } },
      }),
      findings: [
        {
          pointer: '/components/schemas/Pet/discriminator/mapping/b',
          message: '"discriminator" maps "b" to "Dog", and no schema in "components" has that name.',
        },
        {
          pointer: '/components/schemas/Pet/discriminator/mapping/c',
          message: '"discriminator" maps "c" to "dog.json", which does not exist.',
        },
      ],
    },
    {
      schema: document({ discriminator: { propertyName: 'k', defaultMapping: 'Dog' } }),
      findings: [
        {
          pointer: '/components/schemas/Pet/discriminator/defaultMapping',
          message: '"discriminator" maps other values to "Dog", and no schema in "components" has that name.',
        },
      ],
    },
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
