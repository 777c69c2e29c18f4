import { defineRule } from '../../engine/rule.ts'
import { urlOf } from '../../analysis/references/root-identifier.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { stringOf } from '../../schema/subschema.ts'

const localHost =
  /^(?:localhost|0\.0\.0\.0|\[::1\]|(?:127|10|192\.168)(?:\.[0-9]+)+)$|\.(?:local|localhost|internal|lan|corp|home\.arpa)$/i

const keywords = ['$id', 'id', '$ref', '$schema']

export const noLocalAddress = defineRule({
  id: 'no-local-address',
  group: 'publication',
  severity: 'warning',
  presets: ['publish'],
  documentation: {
    summary: 'Identifiers and references do not name a machine or network that outsiders cannot reach.',
    rationale:
      'An address such as `localhost` or `file:` means something else, or nothing, on every other machine, and reveals details of a network to outsiders.',
    link: 'https://www.rfc-editor.org/rfc/rfc6761#section-6.3',
    good: [{ schema: { $id: 'https://schemas.contoso.com/v1/order' } }],
    bad: [
      { schema: { $id: 'http://localhost:8080/order' } },
      { schema: { $ref: 'https://schemas.contoso.internal/order' } },
      { schema: { $id: 'file:///srv/schemas/order.json' } },
    ],
  },
  keywords,
  checkSchema(schema, { report }) {
    for (const keyword of keywords) {
      const value = schema.dialect.keywords.has(keyword) ? stringOf(schema, keyword) : undefined
      const url = value === undefined ? undefined : urlOf(value)
      if (url === undefined || !(url.protocol === 'file:' || localHost.test(url.hostname))) continue
      report({
        at: schema,
        path: [keyword],
        message: `"${keyword}" is ${showValue(value)}, an address that only some machines can reach.`,
      })
    }
  },
})
