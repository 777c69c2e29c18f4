import { heldBy, isFalse, requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { ownTypes } from '../../analysis/value-sets/kinds.ts'
import { defineRule } from '../../engine/rule.ts'

export const noForbiddenRequired = defineRule({
  id: 'no-forbidden-required',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A required property is not one whose schema is `false`.',
    rationale: 'A property that must exist but accepts no value makes every object invalid.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2',
    good: [{ schema: { properties: { old: false, name: true }, required: ['name'] } }],
    bad: [{ schema: { properties: { old: false }, required: ['old'] } }],
  },
  keywords: ['required'],
  checkSchema(schema, { report }) {
    if (ownTypes(schema)?.includes('object') === false) return
    const required = new Set(requiredNames(schema))
    for (const property of heldBy(schema, 'properties')) {
      const name = String(property.via?.key)
      if (!isFalse(property) || !required.has(name)) continue
      report({
        at: schema,
        path: ['properties', name],
        message: `"${name}" is in "required", but its schema is false: no object is valid.`,
        related: [{ at: schema, path: ['required'], message: '"required" is here.' }],
      })
    }
  },
})
