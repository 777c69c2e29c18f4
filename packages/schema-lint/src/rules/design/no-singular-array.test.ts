import { describeRule } from '../../../test/describe-rule.ts'
import { noSingularArray } from './no-singular-array.ts'

const named = (name: string, schema: unknown) => ({ schema: { properties: { [name]: schema } } })

describeRule(noSingularArray, {
  valid: [
    ...['allowlist', 'children', 'people', 'data', 'id', 'include'].map((name) =>
      named(name, { type: 'array' }),
    ),
    named('point', { type: 'array', prefixItems: [{}, {}] }),
    named('tag', { type: ['string', 'array'] }),
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": {\n  "phone_number": { "type": ["array", "null"] } } }' },
      findings: [{ pointer: '/properties/phone_number', line: 2, column: 3, message: /is singular/ }],
    },
  ],
})
