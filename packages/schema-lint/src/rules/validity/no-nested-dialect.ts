import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const noNestedDialect = defineRule({
  id: 'no-nested-dialect',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`$schema` is at the root of a schema, or beside an `$id`.',
    rationale:
      'A dialect applies to a whole resource. Elsewhere, some validators ignore `$schema`, some switch the dialect, and some reject the schema.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1',
    good: [
      {
        schema: {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $defs: { A: { $id: 'a', $schema: 'https://json-schema.org/draft/2020-12/schema' } },
        },
      },
    ],
    bad: [{ schema: { items: { $schema: 'https://json-schema.org/draft/2020-12/schema' } } }],
  },
  checkDocument({ subschemas }, { report }) {
    let isRepeated = false
    for (const schema of subschemas) {
      const { parent, dialect } = schema
      if (parent === undefined || !has(schema, '$schema') || has(schema, dialect.idKeyword)) continue
      // Bundled files repeat the same dialect many times: one finding is enough.
      if (parent.dialect === dialect) {
        if (isRepeated) continue
        isRepeated = true
      }
      report({
        at: schema,
        path: ['$schema'],
        mark: 'key',
        message: `"$schema" is in a part of a schema that is not a separate resource: there is no "${dialect.idKeyword}" beside it.`,
      })
    }
  },
})
