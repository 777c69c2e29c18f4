import { declaresDialect } from '../../analysis/dialects/declared-dialect.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

const successors = [
  ['definitions', '"$defs"'],
  ['dependencies', '"dependentRequired" and "dependentSchemas"'],
] as const

export const noLegacyDefinitions = defineRule({
  id: 'no-legacy-definitions',
  group: 'validity',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary:
      'Since 2019-09, definitions are in `$defs`, and dependencies in `dependentRequired` and `dependentSchemas`.',
    rationale:
      'The old names remain for old schemas, and not every tool reads them: `dependencies` in particular is ignored by validators that follow the specification.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#appendix-A',
    good: [{ schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: {} } }],
    bad: [{ schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', definitions: {} } }],
  },
  keywords: successors.map(([old]) => old),
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    for (const [old, successor] of successors) {
      if (!has(schema, old) || !declaresDialect(schema)) continue
      report({
        at: schema,
        path: [old],
        mark: 'key',
        message: `"${old}" is a keyword of older dialects; ${schema.dialect.id} has ${successor} instead.`,
      })
    }
  },
})
