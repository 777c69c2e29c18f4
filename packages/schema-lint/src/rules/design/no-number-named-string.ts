import { isPlainString } from '../../analysis/structure/plain-string.ts'
import { namePartsOf } from '../../analysis/names/name-parts.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'

/** Last words of names that say how many. Not those that may carry a unit in the text, such as `size` and `width`. */
const numberEndings: ReadonlySet<string> = new Set([
  'count',
  'quantity',
  'age',
  'total',
  'latitude',
  'longitude',
  'percentage',
])

export const noNumberNamedString = defineRule({
  id: 'no-number-named-string',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A property that is named like a count is not an arbitrary string.',
    rationale:
      'Strings sort `"10"` before `"9"`, and `"1,000"` is a thousand or one. If a number must be a string, a pattern says how it is written.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [
      { schema: { properties: { itemCount: { type: 'integer' } } } },
      { schema: { properties: { total: { type: 'string', pattern: '^[0-9]+\\.[0-9]{2}$' } } } },
    ],
    bad: [{ schema: { properties: { itemCount: { type: 'string' } } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    if (name === undefined || !isPlainString(schema)) return
    if (!numberEndings.has(namePartsOf(name).at(-1) ?? '')) return
    report({
      at: schema,
      path: ['type'],
      message: `"${name}" is a string, but the name suggests a number.`,
    })
  },
})
