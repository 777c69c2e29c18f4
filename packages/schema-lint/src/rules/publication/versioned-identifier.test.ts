import { describeRule } from '../../../test/describe-rule.ts'
import { versionedIdentifier } from './versioned-identifier.ts'

describeRule(versionedIdentifier, {
  valid: [
    { schema: { $id: 'order.schema.json' } },
    { schema: { $id: 'urn:contoso:order' } },
    { schema: { $id: 'https://contoso.com/schemas/order-1.0.2.json' } },
    { schema: { $id: 'https://contoso.com/2024-05/order' } },
    { schema: { $id: 'http://json-schema.org/draft-07/schema#' } },
  ],
  invalid: [
    {
      schema: { $id: 'https://contoso.com/ipv4/order.json' },
      findings: [
        { pointer: '/$id', message: '"$id" has no version: "https://contoso.com/ipv4/order.json".' },
      ],
    },
    {
      schema: { $id: 'https://contoso.com/v1/latest/order.json' },
      findings: [{ pointer: '/$id', message: /names "latest"/ }],
    },
  ],
})
