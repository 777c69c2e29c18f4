import { defineRule } from '../../engine/rule.ts'
import { urlOf } from '../../analysis/references/root-identifier.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { stringOf } from '../../schema/subschema.ts'

const reserved = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid)$/i
const placeholder = /(?:^|[./-])(?:your|my)-?(?:domain|company|org|site)(?:[./-]|$)/i

export const noPlaceholderIdentifier = defineRule({
  id: 'no-placeholder-identifier',
  group: 'publication',
  severity: 'warning',
  presets: ['publish'],
  documentation: {
    summary: 'The identifier of a published schema is on a host of its publisher.',
    rationale:
      'Hosts such as `example.com` are reserved for documentation. Everyone who forgets to replace them uses the same ones, so identifiers collide, and nobody can ever serve the schema there.',
    link: 'https://www.rfc-editor.org/rfc/rfc2606#section-3',
    good: [{ schema: { $id: 'https://schemas.contoso.com/v1/order' } }],
    bad: [
      { schema: { $id: 'https://example.com/order.schema.json' } },
      { schema: { $id: 'https://schemas.yourdomain.com/order.schema.json' } },
    ],
  },
  keywords: ['$id', 'id'],
  checkSchema(schema, { report }) {
    const { idKeyword } = schema.dialect
    const id = stringOf(schema, idKeyword)
    const host = id === undefined ? undefined : urlOf(id)?.hostname
    if (host === undefined || !(reserved.test(host) || placeholder.test(host))) return
    report({
      at: schema,
      path: [idKeyword],
      message: `"${idKeyword}" is ${showValue(id)}, on a host that is a placeholder.`,
    })
  },
})
