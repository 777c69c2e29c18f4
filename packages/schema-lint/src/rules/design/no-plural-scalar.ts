import { grammaticalNumberOf } from '../../analysis/names/grammatical-number.ts'
import { namePartsOf } from '../../analysis/names/name-parts.ts'
import { quantities, units } from '../../analysis/names/quantities.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'
import { has } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const noPluralScalar = defineRule({
  id: 'no-plural-scalar',
  group: 'design',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A property that is a single string has a singular name.',
    rationale:
      'A plural suggests an array. Readers then send one, or wonder how several values go into the string.',
    optIn: 'It knows only English, and plurals only by rule.',
    link: 'https://opensource.zalando.com/restful-api-guidelines/#120',
    good: [{ schema: { properties: { tag: { type: 'string' }, status: { type: 'string' } } } }],
    bad: [{ schema: { properties: { productTags: { type: 'string' } } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    const [type, ...others] = declaredTypes(schema)?.filter((each) => each !== 'null') ?? []
    if (name === undefined || type !== 'string' || others.length > 0 || has(schema, 'enum')) return
    const last = namePartsOf(name).at(-1) ?? ''
    if (units.has(last) || quantities.has(last) || grammaticalNumberOf(name) !== 'plural') return
    report({
      at: schema,
      mark: 'key',
      message: `"${name}" is plural, but its "type" is a single string.`,
    })
  },
})
