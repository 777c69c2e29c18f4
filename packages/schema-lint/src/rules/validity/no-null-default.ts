import { defineRule } from '../../engine/rule.ts'
import { has, valueOf } from '../../schema/subschema.ts'

export const noNullDefault = defineRule({
  id: 'no-null-default',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A default is `null` only where `null` is valid.',
    rationale:
      'Generators write `"default": null` for a value that may be left out. Forms and servers that fill in defaults then send what the schema rejects. Without a default, nothing is filled in.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.2',
    good: [{ schema: { type: ['string', 'null'], default: null } }, { schema: { type: 'string' } }],
    bad: [{ schema: { type: 'string', default: null } }],
  },
  keywords: ['default'],
  checkSchema(schema, { report, validate }) {
    if (!has(schema, 'default') || valueOf(schema, 'default') !== null) return
    const [issue] = validate(schema, null) ?? []
    if (issue === undefined) return
    report({
      at: schema,
      path: ['default'],
      message: `"default" is null, which its own schema rejects: it ${issue.message}.`,
      fix: { safe: false, title: 'Remove "default"', edits: [{ op: 'remove', path: ['default'] }] },
    })
  },
})
