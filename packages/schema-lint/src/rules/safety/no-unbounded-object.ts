import { applies, isAsserted } from '../../analysis/structure/applies.ts'
import { boundsStrings } from '../../analysis/patterns/string-bound.ts'
import type { Context } from '../../engine/rule.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, isRecord, numberOf, recordOf, type Subschema, valueOf } from '../../schema/subschema.ts'

const keywords = ['additionalProperties', 'patternProperties', 'unevaluatedProperties'] as const

export const noUnboundedObject = defineRule({
  id: 'no-unbounded-object',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A map has a maximum number of properties: "maxProperties", or names from a fixed list.',
    rationale:
      'An object used as a map accepts any number of keys, of any length. Each is validated and stored, and a hundred thousand of them slow down most services.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-10',
    good: [
      { schema: { additionalProperties: { type: 'number' }, maxProperties: 50 } },
      { schema: { additionalProperties: { type: 'number' }, propertyNames: { enum: ['a', 'b'] } } },
    ],
    bad: [
      { schema: { type: 'object', additionalProperties: { type: 'number' } } },
      { schema: { patternProperties: { '^x-': {} } } },
    ],
  },
  keywords,
  checkSchema(schema, { report, resolve }) {
    const keyword = keywords.find((name) => isMap(schema, name))
    if (keyword === undefined || !isAsserted(schema)) return
    if (applies(schema, (each) => boundsObjects(each, resolve), resolve)) return
    const message = `Through "${keyword}", any number of properties is valid: "maxProperties" is missing.`
    report({ at: schema, path: [keyword], mark: 'key', message })
  },
})

/** Whether a keyword describes properties with arbitrary names. Just allowing everything does not describe a map. */
function isMap(schema: Subschema, keyword: (typeof keywords)[number]): boolean {
  const value = recordOf(schema, keyword)
  return value !== undefined && Object.keys(value).length > 0
}

function boundsObjects(schema: Subschema, resolve: Context['resolve']): boolean {
  if (numberOf(schema, 'maxProperties') !== undefined || has(schema, 'enum') || has(schema, 'const'))
    return true
  if (!isRecord(valueOf(schema, 'propertyNames'))) return false
  const names = schema.document.childrenOf(schema).find(({ via }) => via?.keyword === 'propertyNames')
  return names !== undefined && applies(names, boundsStrings, resolve)
}
