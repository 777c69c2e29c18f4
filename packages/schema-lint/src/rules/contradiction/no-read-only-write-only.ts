import { effective } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import { beside } from '../helpers/beside.ts'

export const noReadOnlyWriteOnly = defineRule({
  id: 'no-read-only-write-only',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A value is not both `readOnly` and `writeOnly`.',
    rationale:
      'A `readOnly` value is not part of requests and a `writeOnly` value is not part of responses, so a value that is both is never sent. OpenAPI forbids the combination, and generators drop the property on both sides.',
    link: 'https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-20',
    good: [{ schema: { readOnly: true } }, { schema: { readOnly: true, writeOnly: false } }],
    bad: [{ schema: { readOnly: true, writeOnly: true } }],
  },
  keywords: ['writeOnly'],
  checkSchema(schema, { report }) {
    if (effective(schema, 'readOnly') !== true || effective(schema, 'writeOnly') !== true) return
    report({
      at: schema,
      path: ['writeOnly'],
      message: '"writeOnly" and "readOnly" are both true: the value can be neither sent nor returned.',
      ...beside(schema, 'readOnly'),
    })
  },
})
