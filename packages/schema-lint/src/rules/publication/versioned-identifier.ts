import { defineRule } from '../../engine/rule.ts'
import { rootIdentifierOf, urlOf } from '../../analysis/references/root-identifier.ts'
import { showValue } from '../../analysis/texts/show-value.ts'

const version =
  /(?:^|[/@._-])(?:v?[0-9]+(?:[._-][0-9]+)*|draft-?[0-9]*|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?:[/._-]|$)/i
const moving = /(?:^|[/@])(?:main|master|latest|head|trunk|develop|next)(?:\/|$)/i

export const versionedIdentifier = defineRule({
  id: 'versioned-identifier',
  group: 'publication',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'The identifier of a published schema contains a version.',
    rationale:
      'Without a version in the address, the next incompatible change breaks everyone who refers to the schema. A branch name or `latest` is not a version: what it names changes.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1',
    good: [
      { schema: { $id: 'https://schemas.contoso.com/v2/order.schema.json' } },
      { schema: { $id: 'https://cdn.contoso.com/npm/schemas@1.4/order.schema.json' } },
      { schema: { $id: 'https://contoso.com/draft/2020-12/schema' } },
    ],
    bad: [
      { schema: { $id: 'https://schemas.contoso.com/order.schema.json' } },
      { schema: { $id: 'https://git.contoso.com/schemas/main/order.schema.json' } },
    ],
  },
  checkDocument(document, { report }) {
    const root = rootIdentifierOf(document)
    const url = root && urlOf(root.id)
    if (root === undefined || url === undefined || !/^https?:$/.test(url.protocol)) return
    const { schema, keyword, id } = root
    const movingName = moving.exec(url.pathname)?.[0].replaceAll(/[/@]/g, '')
    if (movingName === undefined && version.test(url.pathname)) return
    const defect =
      movingName === undefined ? 'has no version' : `names "${movingName}", which changes over time`
    report({ at: schema, path: [keyword], message: `"${keyword}" ${defect}: ${showValue(id)}.` })
  },
})
