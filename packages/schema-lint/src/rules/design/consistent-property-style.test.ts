import { describeRule } from '../../../test/describe-rule.ts'
import { consistentPropertyStyle } from './consistent-property-style.ts'

const named = (...names: string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, true])) })

describeRule(consistentPropertyStyle, {
  valid: [
    { schema: named('id', 'name', 'birth_date', 'given_name') },
    { schema: named('Id', 'Name', 'ID', 'URL', 'GivenName') },
    { schema: named('$ref', 'givenName', 'größe', '1st', 'a.b', '') },
    { schema: named('kebab-case', 'one', 'two-three') },
    { schema: { $defs: { a_b: named('aB'), 'c-d': named('cD') } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{ "properties": {\n  "givenName": { "properties": { "post_code": true } },\n  "familyName": { "properties": { "post_code": true } }\n} }',
      },
      findings: [
        {
          pointer: '/properties/givenName/properties/post_code',
          line: 2,
          column: 34,
          message: 'The name "post_code" in "properties" is not in camelCase like the others.',
        },
      ],
    },
    {
      schema: named('aB', 'cD', 'e_f', 'g_h', 'i'),
      findings: [
        { pointer: '/properties/e_f', message: 'Names in "properties" mix styles: "aB", but "e_f".' },
      ],
    },
    { schema: named('Name', 'Address', 'phone'), findings: [{ pointer: '/properties/phone' }] },
  ],
})
