import { shorten } from '../../analysis/texts/shorten.ts'
import { declaresDialect } from '../../analysis/dialects/declared-dialect.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noIdentifierFragment = defineRule({
  id: 'no-identifier-fragment',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Since 2019-09, an `$id` has no fragment.',
    rationale:
      'A fragment names a location in a resource, but `$id` names the resource. The metaschema rejects it; `$anchor` is for that.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1',
    good: [
      {
        schema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: 'https://example.com/a',
          $anchor: 'a',
        },
      },
    ],
    bad: [{ schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: '#a' } }],
  },
  keywords: ['$id'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    const id = stringOf(schema, '$id')
    if (id === undefined || !/#./.test(id) || !declaresDialect(schema)) return
    report({
      at: schema,
      path: ['$id'],
      message: `"$id" is "${shorten(id)}": it must not have a fragment. Write what follows "#" as an "$anchor".`,
    })
  },
})
