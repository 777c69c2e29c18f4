import { defineRule } from '../../engine/rule.ts'
import { isRecord } from '../../schema/subschema.ts'

export const noDataReference = defineRule({
  id: 'no-data-reference',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No keyword takes its value from the data with "$data".',
    rationale:
      'The "$data" reference is an extension of one validator; the others reject the schema. Where it works, the data chooses the pattern or the bounds that it is checked against, and can choose an expensive one.',
    link: 'https://ajv.js.org/guide/combining-schemas.html#data-reference',
    good: [{ schema: { properties: { highest: { maximum: 10 } } } }],
    bad: [{ schema: { properties: { lowest: { maximum: { $data: '1/highest' } } } } }],
  },
  checkSchema(schema, { report }) {
    for (const [keyword, value] of Object.entries(schema.keywords)) {
      if (schema.dialect.keywords.get(keyword)?.role !== 'assertion' && keyword !== 'format') continue
      if (!isRecord(value) || !Object.hasOwn(value, '$data') || Object.keys(value).length !== 1) continue
      const message = `"${keyword}" takes its value from the data, which is not part of JSON Schema.`
      report({ at: schema, path: [keyword, '$data'], mark: 'key', message })
    }
  },
})
