import { defineRule } from '../../engine/rule.ts'
import { rootIdentifierOf, urlOf } from '../../analysis/references/root-identifier.ts'
import { showValue } from '../../analysis/texts/show-value.ts'

const schemes = new Set(['https:', 'urn:', 'tag:'])

export const absoluteIdentifier = defineRule({
  id: 'absolute-identifier',
  group: 'publication',
  severity: 'warning',
  presets: ['publish'],
  documentation: {
    summary: 'The identifier of a schema file is an absolute `https:` URI, or a URN.',
    rationale:
      'A relative identifier means another address wherever the file is copied to, so two readers of one schema disagree on its name. Over plain `http:`, an attacker in between may deliver another schema.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1',
    good: [
      { schema: { $id: 'https://schemas.contoso.com/v1/order.schema.json' } },
      { schema: { $id: 'urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed' } },
    ],
    bad: [{ schema: { $id: 'order.schema.json' } }, { schema: { $id: 'http://schemas.contoso.com/order' } }],
  },
  checkDocument(document, { report }) {
    const root = rootIdentifierOf(document)
    if (root === undefined || root.id.startsWith('#')) return
    const { schema, keyword, id } = root
    const scheme = urlOf(id)?.protocol
    if (scheme !== undefined && schemes.has(scheme)) return
    const defect = scheme === undefined ? 'relative, so it has no fixed address' : `a "${scheme}" address`
    report({
      at: schema,
      path: [keyword],
      message: `"${keyword}" is ${showValue(id)}, which is ${defect}. Give an absolute https URI.`,
    })
  },
})
