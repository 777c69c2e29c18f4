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
    summary: 'A property that is a list has a name in the plural.',
    rationale: 'A singular says that there is one value. Readers then send it without the brackets.',
    optIn: 'It knows English only, and its plurals by rule.',
    link: 'https://opensource.zalando.com/restful-api-guidelines/#120',
    good: [{ schema: { properties: { tags: { type: 'array' }, history: { type: 'array' } } } }],
    bad: [{ schema: { properties: { productTag: { type: 'array' } } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    const [type, ...others] = declaredTypes(schema)?.filter((each) => each !== 'null') ?? []
    if (name === undefined || type !== 'array' || others.length > 0) return
    // A tuple is one thing of several parts.
    if (has(schema, 'prefixItems') || Array.isArray(schema.keywords['items'])) return
    if (grammaticalNumberOf(name) !== 'singular') return
    report({ at: schema, mark: 'key', message: `"${name}" is in the singular, but its "type" is a list.` })
  },
})
