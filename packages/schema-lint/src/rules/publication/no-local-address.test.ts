import { describeRule } from '../../../test/describe-rule.ts'
import { noLocalAddress } from './no-local-address.ts'

describeRule(noLocalAddress, {
  valid: [
    { schema: { properties: { $id: { const: 'http://localhost' } } } },
    { schema: { $id: 'urn:localhost', $ref: '#/$defs/localhost', $defs: { localhost: true } } },
    { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', id: 'http://localhost/' } },
    { schema: { $id: 'https://mylocalhost.com/1', $ref: 'https://10.contoso.com/a' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "items": { "$ref": "http://127.0.0.1:3000/a.json" }\n}' },
      findings: [
        { pointer: '/items/$ref', line: 2, column: 22, message: /"http:\/\/127.0.0.1:3000\/a.json"/ },
      ],
    },
    { schema: { $id: 'https://build.lan/x' }, findings: [{ pointer: '/$id' }] },
  ],
})
