import { grammaticalNumberOf } from '../../analysis/names/grammatical-number.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'
import { has } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const noSingularArray = defineRule({
  id: 'no-singular-array',
  group: 'design',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A property that is an array has a plural name.',
    rationale: 'A singular suggests one value. Readers then send it without the brackets.',
    optIn: 'It knows only English, and plurals only by rule.',
    link: 'https://opensource.zalando.com/restful-api-guidelines/#120',
    good: [{ schema: { properties: { tags: { type: 'array' }, history: { type: 'array' } } } }],
    bad: [{ schema: { properties: { productTag: { type: 'array' } } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    const [type, ...others] = declaredTypes(schema)?.filter((each) => each !== 'null') ?? []
    if (name === undefined || type !== 'array' || others.length > 0) return
    // A tuple is one thing with several parts.
    if (has(schema, 'prefixItems') || Array.isArray(schema.keywords['items'])) return
    if (grammaticalNumberOf(name) !== 'singular') return
    report({ at: schema, mark: 'key', message: `"${name}" is singular, but its "type" is array.` })
  },
})
