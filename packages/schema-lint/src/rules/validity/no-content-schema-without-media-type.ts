import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const noContentSchemaWithoutMediaType = defineRule({
  id: 'no-content-schema-without-media-type',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`contentSchema` accompanies `contentMediaType`.',
    rationale:
      'Only the media type says how the string becomes a value that a schema can describe: without it, `contentSchema` is ignored.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-8.5',
    good: [{ schema: { contentMediaType: 'application/json', contentSchema: { type: 'object' } } }],
    bad: [{ schema: { contentEncoding: 'base64', contentSchema: { type: 'object' } } }],
  },
  keywords: ['contentSchema'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    if (has(schema, 'contentMediaType')) return
    report({
      at: schema,
      path: ['contentSchema'],
      mark: 'key',
      message: '"contentSchema" has no effect: there is no "contentMediaType" beside it.',
    })
  },
})
