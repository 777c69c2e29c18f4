import { effective } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'

/** Values that change no verdict. */
const idle: readonly (readonly [keyword: string, value: unknown])[] = [
  ['minLength', 0],
  ['minItems', 0],
  ['minProperties', 0],
  ['uniqueItems', false],
  ['exclusiveMinimum', false],
  ['exclusiveMaximum', false],
  ['nullable', false],
]

export const noEffectlessBound = defineRule({
  id: 'no-effectless-bound',
  group: 'contradiction',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A bound rejects something.',
    rationale:
      'A `minLength` of 0 or an empty `required` reads like a constraint but has no effect: readers stumble, and a diff that removes it looks like a change.',
    optIn: 'Some teams write out every bound, so that nobody wonders whether one was forgotten.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.2',
    good: [{ schema: { minLength: 1, required: ['a'] } }, { schema: { additionalProperties: true } }],
    bad: [{ schema: { minLength: 0 } }, { schema: { required: [] } }],
  },
  keywords: [...idle.map(([keyword]) => keyword), 'required'],
  checkSchema(schema, { report }) {
    const found = idle.filter(([keyword, value]) => effective(schema, keyword) === value)
    const required = effective(schema, 'required')
    if (Array.isArray(required) && required.length === 0) found.push(['required', []])
    for (const [keyword, value] of found) {
      report({
        at: schema,
        path: [keyword],
        message: `"${keyword}": ${JSON.stringify(value)} has no effect.`,
        fix: { safe: true, title: `Remove "${keyword}"`, edits: [{ op: 'remove', path: [keyword] }] },
      })
    }
  },
})
