import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const no64BitNumber = defineRule({
  id: 'no-64-bit-number',
  group: 'safety',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A 64-bit integer is a string in JSON, not a number.',
    rationale:
      'Browsers, Node.js and many parsers read numbers as doubles, exact to 2^53 - 1. An identifier of 19 digits comes back with different last digits, and no error is reported.',
    link: 'https://www.rfc-editor.org/rfc/rfc7493#section-2.2',
    good: [{ schema: { type: 'string', format: 'int64' } }, { schema: { type: 'integer', format: 'int32' } }],
    bad: [{ schema: { type: 'integer', format: 'int64' } }],
  },
  keywords: ['format'],
  checkSchema(schema, { report }) {
    const format = stringOf(schema, 'format')
    if (format !== 'int64' && format !== 'uint64') return
    const types = declaredTypes(schema) ?? []
    if (!types.includes('integer') && !types.includes('number')) return
    const message = `Numbers of "format" ${format} lose digits beyond 2^53 - 1 in most parsers.`
    report({ at: schema, path: ['format'], message })
  },
})
