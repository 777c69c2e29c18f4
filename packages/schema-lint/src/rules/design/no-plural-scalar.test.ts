import { describeRule } from '../../../test/describe-rule.ts'
import { noPluralScalar } from './no-plural-scalar.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(noPluralScalar, {
  valid: [
    ...['address', 'status', 'gps', 'dns', 'credentials', 'days', 'x', 'größen', 'addressLine2'].map((name) =>
      named(name, { type: 'string' }),
    ),
    named('tags', { type: ['string', 'array'] }),
    named('tags', { type: 'integer' }),
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "name": {},\n  "categories": { "type": "string" } } }' },
      findings: [
        { pointer: '/properties/categories', line: 2, column: 3, message: /"categories" is plural/ },
      ],
    },
  ],
})
