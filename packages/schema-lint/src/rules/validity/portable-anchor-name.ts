import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

const anchors = ['$anchor', '$dynamicAnchor'] as const

export const portableAnchorName = defineRule({
  id: 'portable-anchor-name',
  group: 'validity',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'An anchor begins with a letter, and has only letters, digits, `-`, `.` and `_`.',
    rationale:
      'Draft 2019-09 allows a colon and 2020-12 does not, which in turn allows an underscore at the beginning: such a name breaks when a schema moves from one to the other.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2',
    good: [{ schema: { $defs: { A: { $anchor: 'postal-address' } } } }],
    bad: [{ schema: { $defs: { A: { $anchor: '_address' } } } }],
  },
  keywords: anchors,
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    for (const keyword of anchors) {
      const name = stringOf(schema, keyword)
      if (name === undefined || /^[A-Za-z][-A-Za-z0-9._]*$/.test(name)) continue
      report({
        at: schema,
        path: [keyword],
        message: `"${keyword}" is "${shorten(name)}", which is not a valid name in every dialect.`,
      })
    }
  },
})
