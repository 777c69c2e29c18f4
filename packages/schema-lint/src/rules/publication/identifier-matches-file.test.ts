import { describeRule } from '../../../test/describe-rule.ts'
import { identifierMatchesFile } from './identifier-matches-file.ts'

describeRule(identifierMatchesFile, {
  valid: [
    { files: { 'schemas/order.yaml': '$id: https://contoso.com/v1/order\n' } },
    { files: { 'a\\order.schema.json': { $id: 'https://contoso.com/v1/order.json#' } } },
    { files: { 'a.json': { $id: 'urn:contoso:b' } } },
    { files: { 'base.json': { $id: 'https://contoso.com/base/2026-01-31' } } },
    { files: { 'a.json': { $id: '#b' } } },
    { files: { 'a.json': { $id: 'https://contoso.com/v1/' } } },
    { files: { 'schema.json': { $id: 'https://contoso.com/v1/order' } } },
  ],
  invalid: [
    {
      files: { 'src/invoice.json': '{\n  "$id": "https://contoso.com/v1/order"\n}\n' },
      findings: [{ pointer: '/$id', line: 2, column: 10, message: /the file is named "invoice.json"/ }],
    },
  ],
})
