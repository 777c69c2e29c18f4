import { indexesOf } from '../../analysis/structure/indexes-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'
import { listOf, valueOf } from '../../schema/subschema.ts'

export const noRequiredReadOnly = defineRule({
  id: 'no-required-read-only',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'forms'],
  documentation: {
    summary: 'A required property is not read-only.',
    rationale:
      'Only the owner of the data may set a read-only property. A schema that requires it rejects every create request, unless the sender makes up a value.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4',
    good: [{ schema: { required: ['name'], properties: { id: { readOnly: true }, name: {} } } }],
    bad: [{ schema: { required: ['id'], properties: { id: { readOnly: true }, name: {} } } }],
  },
  // In OpenAPI, such a property is required in responses only.
  dialects: ['draft-07', '2019-09', '2020-12'],
  keywords: ['required'],
  checkSchema(schema, { report }) {
    const required = indexesOf(listOf(schema, 'required') ?? [])
    for (const { name, schema: property } of propertiesOf(schema)) {
      const index = required.get(name)
      if (index === undefined || valueOf(property, 'readOnly') !== true) continue
      report({
        at: schema,
        path: ['required', index],
        message: `"required" names "${name}", which is read-only: whoever creates the data cannot set it.`,
        related: [{ at: property, path: ['readOnly'], message: 'It is read-only here.' }],
      })
    }
  },
})
