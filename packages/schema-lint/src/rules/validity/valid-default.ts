import { reportInvalid } from '../helpers/report-invalid.ts'
import { defineRule } from '../../engine/rule.ts'
import { isRecord, valueOf } from '../../schema/subschema.ts'

export const validDefault = defineRule({
  id: 'valid-default',
  group: 'validity',
  // The specification recommends valid defaults, and asks for no more.
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A default is valid against its own schema.',
    rationale:
      'Forms and servers fill in the default for missing values, and then reject it themselves. Readers take it as an example of what is allowed.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.2',
    good: [{ schema: { type: 'integer', minimum: 1, default: 1 } }],
    bad: [
      { schema: { type: 'integer', minimum: 1, default: 0 } },
      { schema: { type: 'string', default: 5 } },
    ],
  },
  keywords: ['default'],
  checkSchema(schema, context) {
    const value = valueOf(schema, 'default')
    // Another rule is about null, which generators write where they have no default.
    if (value === null) return
    // The defaults of its properties fill an empty object.
    const isEmpty = isRecord(value) && Object.keys(value).length === 0
    reportInvalid(schema, ['default'], value, context, {
      name: '"default"',
      ignore: ({ keyword }) => isEmpty && keyword === 'required',
    })
  },
})
