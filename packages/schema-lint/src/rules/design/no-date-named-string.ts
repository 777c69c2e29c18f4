import { isPlainString } from '../../analysis/structure/plain-string.ts'
import { namePartsOf } from '../../analysis/names/name-parts.ts'
import { dateEndings, datedEvents } from '../../analysis/names/date-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'

export const noDateNamedString = defineRule({
  id: 'no-date-named-string',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A string that is named like a date has a format or a pattern.',
    rationale:
      'Dates are written in many ways, and `03/04/2026` can be two days. Without a format, every reader guesses.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3.1',
    good: [{ schema: { properties: { createdAt: { type: 'string', format: 'date-time' } } } }],
    bad: [
      { schema: { properties: { createdAt: { type: 'string' } } } },
      { schema: { properties: { birth_date: { type: 'string' } } } },
    ],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    if (name === undefined || !isPlainString(schema) || !saysWhen(namePartsOf(name))) return
    report({
      at: schema,
      path: ['type'],
      message: `"${name}" is any string: add the "format" of a date.`,
    })
  },
})

function saysWhen(parts: readonly string[]): boolean {
  const [event = '', last = ''] = [parts.at(-2), parts.at(-1)]
  if (dateEndings.has(last)) return true
  return (last === 'at' || last === 'on') && datedEvents.has(event)
}
