import { describeRule } from '../../../test/describe-rule.ts'
import { noRefSiblings } from './no-ref-siblings.ts'

const $schema = 'http://json-schema.org/draft-04/schema#'

const many = (schema: object): object =>
  Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, schema]))

describeRule(noRefSiblings, {
  valid: [
    { schema: { $ref: '#/$defs/a', minLength: 1, $defs: { a: true } } },
    { schema: { $schema, $ref: '#/definitions/a', definitions: { a: {} }, title: 'A' } },
    { schema: { $schema, properties: { $ref: { type: 'string' }, type: {} } } },
  ],
  invalid: [
    {
      schema: { $schema, items: { $ref: '#', type: 'object', required: ['a'] } },
      findings: [
        {
          pointer: '/items/type',
          message: '"type", "required" are beside "$ref", where draft-04 ignores everything.',
        },
      ],
      fixed: { $schema, items: { type: 'object', required: ['a'], allOf: [{ $ref: '#' }] } },
    },
    {
      // One finding for a habit.
      schema: { $schema, properties: many({ $ref: '#', minLength: 1 }) },
      findings: [
        { pointer: '/properties/p0/minLength', message: /and so in 19 more schemas of this file\.$/ },
      ],
      fixed: { $schema, properties: many({ minLength: 1, allOf: [{ $ref: '#' }] }) },
    },
  ],
})
