import { indexesOf } from '../../analysis/structure/indexes-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'
import { has, listOf } from '../../schema/subschema.ts'

export const noDefaultOnRequired = defineRule({
  id: 'no-default-on-required',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A required property has no default.',
    rationale:
      'A default says what a missing value means, but this one may never be missing. Readers wonder which of the two is meant, and code generators disagree on whether the property is optional.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.2',
    good: [{ schema: { required: ['a'], properties: { a: {}, b: { default: 5 } } } }],
    bad: [{ schema: { required: ['a'], properties: { a: { default: 5 }, b: {} } } }],
  },
  keywords: ['required'],
  checkSchema(schema, { report }) {
    const required = indexesOf(listOf(schema, 'required') ?? [])
    for (const { name, schema: property } of propertiesOf(schema)) {
      const index = required.get(name)
      if (index === undefined || !has(property, 'default')) continue
      report({
        at: property,
        path: ['default'],
        mark: 'key',
        message: `"default" has no effect: "${name}" is required.`,
        related: [{ at: schema, path: ['required', index], message: 'It is required here.' }],
      })
    }
  },
})
