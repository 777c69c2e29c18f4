import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'

const wanted = ['$schema', '$id', 'id', '$comment', 'title', 'description']

export const identityFirst = defineRule({
  id: 'identity-first',
  group: 'publication',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A schema file starts with `$schema`, `$id`, `title` and `description`, in this order.',
    rationale: 'Readers see first what the file is and what it is for.',
    optIn: 'The order of keywords means nothing to machines, and generators have their own.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1',
    good: [
      {
        schema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: 'https://contoso.com/v1/order',
          title: 'Order',
          type: 'object',
        },
      },
    ],
    bad: [
      { schema: { type: 'object', $schema: 'https://json-schema.org/draft/2020-12/schema' } },
      { schema: { title: 'Order', $id: 'https://contoso.com/v1/order' } },
    ],
  },
  checkDocument(document, { report }) {
    const schema = mainSchemaOf(document)
    if (schema?.node.kind !== 'object') return
    const keys = schema.node.entries.map(({ key }) => key)
    const given = wanted.filter((keyword) => keys.includes(keyword))
    const wrong = given.find((keyword, index) => keys[index] !== keyword)
    if (wrong === undefined) return
    const before = keys[given.indexOf(wrong)]
    report({ at: schema, path: [wrong], mark: 'key', message: `"${wrong}" belongs before "${before}".` })
  },
})
