import { describeRule } from '../../../test/describe-rule.ts'
import { noPointerWithoutHash } from './no-pointer-without-hash.ts'

const $id = 'https://example.com/a'
const definitions = { x: { type: 'string' } }

describeRule(noPointerWithoutHash, {
  valid: [
    { schema: { $id, $ref: 'definitions/y', definitions } },
    { schema: { $id, $ref: '/', '': true } },
    { schema: { $id, $ref: 'https://example.com/definitions/x', definitions } },
    // There is a document of this address.
    { schema: { $id, $ref: 'definitions/x', definitions: { x: { $id: 'definitions/x' } } } },
    { files: { 'a.json': { $id, $ref: 'x', x: true }, 'b.json': { $id: 'https://example.com/x' } } },
  ],
  invalid: [
    {
      schema: { $id, properties: { a: { $ref: '/definitions/x' } }, definitions },
      findings: [
        {
          pointer: '/properties/a/$ref',
          message:
            '"$ref" is the address of another document, and there is such a location in this one: "#/definitions/x".',
        },
      ],
      fixed: { $id, properties: { a: { $ref: '#/definitions/x' } }, definitions },
    },
    {
      schema: { $id, $ref: 'definitions/x', definitions },
      findings: [{ pointer: '/$ref' }],
      fixed: { $id, $ref: '#/definitions/x', definitions },
    },
  ],
})
