import { applies, isAsserted } from '../../analysis/structure/applies.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, stringOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

const checks = ['pattern', 'maxLength', 'enum', 'const'] as const

export const noFormatAsOnlyCheck = defineRule({
  id: 'no-format-as-only-check',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A string with "format" also has a "pattern" or a "maxLength".',
    rationale:
      'Since 2019-09, "format" is an annotation unless a validator is told otherwise, and many are not. If it is the only check, one engine accepts any string and the next very few.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-7.2.1',
    good: [{ schema: { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } }],
    bad: [{ schema: { type: 'string', format: 'date' } }],
  },
  keywords: ['format'],
  checkSchema(schema, { report, resolve }) {
    const format = stringOf(schema, 'format')
    if (format === undefined || declaredTypes(schema)?.includes('string') !== true || !isAsserted(schema))
      return
    if (applies(schema, (each) => checks.some((keyword) => has(each, keyword)), resolve)) return
    const message = `The "format" ${shorten(format)} is the only check here, and many validators skip it.`
    report({ at: schema, path: ['format'], message })
  },
})
