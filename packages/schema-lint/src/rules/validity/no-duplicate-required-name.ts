import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noDuplicateRequiredName = defineRule({
  id: 'no-duplicate-required-name',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A `required` lists each name once.',
    rationale:
      'Every dialect forbids it, so strict validators reject the schema. The second one was likely meant to be another name, which is now not required.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3',
    good: [{ schema: { required: ['name', 'Name'] } }],
    bad: [{ schema: { required: ['name', 'name'] } }],
  },
  keywords: ['required'],
  checkSchema(schema, { report }) {
    const names = listOf(schema, 'required') ?? []
    const seen = new Set<string>()
    for (const [index, name] of names.entries()) {
      if (typeof name !== 'string') continue
      if (!seen.has(name)) {
        seen.add(name)
        continue
      }
      report({
        at: schema,
        path: ['required', index],
        message: `"required" lists "${shorten(name)}" a second time.`,
        fix: { safe: true, title: 'Remove it', edits: [{ op: 'remove', path: ['required', index] }] },
      })
    }
  },
})
