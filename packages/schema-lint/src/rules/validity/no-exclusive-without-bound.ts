import { defineRule } from '../../engine/rule.ts'
import { has, valueOf } from '../../schema/subschema.ts'

const pairs = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const

export const noExclusiveWithoutBound = defineRule({
  id: 'no-exclusive-without-bound',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary:
      'In draft-04 and OpenAPI 3.0, `exclusiveMinimum` accompanies `minimum`, and likewise for the maximum.',
    rationale:
      'There it is true or false, and only says whether the bound is exclusive. Without a bound it has no effect, and the metaschema of draft-04 rejects it.',
    link: 'https://json-schema.org/draft-04/draft-fge-json-schema-validation-00#rfc.section.5.1.3',
    good: [
      {
        schema: {
          $schema: 'http://json-schema.org/draft-04/schema#',
          minimum: 0,
          exclusiveMinimum: true,
        },
      },
    ],
    bad: [{ schema: { $schema: 'http://json-schema.org/draft-04/schema#', exclusiveMinimum: true } }],
  },
  keywords: pairs.map(([exclusive]) => exclusive),
  dialects: ['draft-04', 'openapi-3.0'],
  checkSchema(schema, { report }) {
    for (const [exclusive, bound] of pairs) {
      if (typeof valueOf(schema, exclusive) !== 'boolean' || has(schema, bound)) continue
      report({
        at: schema,
        path: [exclusive],
        mark: 'key',
        message: `"${exclusive}" has no effect: there is no "${bound}" beside it.`,
      })
    }
  },
})
