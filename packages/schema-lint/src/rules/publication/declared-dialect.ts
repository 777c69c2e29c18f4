import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'
import { has } from '../../schema/subschema.ts'

export const declaredDialect = defineRule({
  id: 'declared-dialect',
  group: 'publication',
  severity: 'warning',
  presets: ['strict', 'publish'],
  documentation: {
    summary: 'A schema file says in `$schema` which version of JSON Schema it is written in.',
    rationale:
      'Validators assume different versions if none is declared, and the same file then accepts different values: `items` with a list, `$ref` with siblings and `$defs` all changed their meaning.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1',
    good: [{ schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' } }],
    bad: [{ schema: { type: 'object' } }],
  },
  checkDocument(document, { report }) {
    const schema = mainSchemaOf(document)
    if (schema === undefined || has(schema, '$schema')) return
    const { id, uri } = schema.dialect
    report({
      at: schema,
      message: 'The schema has no "$schema": each validator assumes the version that it prefers.',
      ...(uri !== undefined && {
        fix: {
          safe: false,
          title: `Declare ${id}, which its keywords suggest`,
          edits: [{ op: 'set', path: ['$schema'], value: id.startsWith('draft-') ? `${uri}#` : uri }],
        },
      }),
    })
  },
})
