import { isTyped, isTypedFromOutside } from '../../analysis/structure/typed.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

const nouns = { object: 'objects', array: 'arrays', string: 'strings', number: 'numbers' } as const

export const typedKeywords = defineRule({
  id: 'typed-keywords',
  group: 'design',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A schema with keywords of one type, such as `required` or `maxLength`, names the type.',
    rationale:
      'Keywords for one type have no effect on others. An object schema without `"type": "object"` accepts every string, number and array, whatever it requires.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-7.6.1',
    good: [
      { schema: { type: 'object', required: ['id'], properties: { id: {} } } },
      { schema: { type: 'object', allOf: [{ required: ['id'] }] } },
    ],
    bad: [{ schema: { required: ['id'], properties: { id: {} } } }, { schema: { items: { maxLength: 5 } } }],
  },
  checkSchema(schema, { report, resolve }) {
    const { keywords } = schema.dialect
    const found = Object.keys(schema.keywords).find((name) => keywords.get(name)?.type !== undefined)
    const type = found === undefined ? undefined : keywords.get(found)?.type
    if (found === undefined || type === undefined || ignored.has(found)) return
    if (has(schema, 'type') || (schema.dialect.refStandsAlone && has(schema, '$ref'))) return
    if (isCondition(schema) || isTyped(schema, resolve) || isTypedFromOutside(schema, resolve)) return
    report({
      at: schema,
      path: [found],
      mark: 'key',
      message: `"${found}" has no "type" beside it: values that are not ${nouns[type]} are accepted.`,
    })
  },
})

const ignored = new Set(['contentEncoding', 'contentMediaType', 'contentSchema'])

/** Whether a schema is a condition on a value rather than its description. */
function isCondition(schema: Parameters<typeof isTyped>[0]): boolean {
  for (let at: typeof schema | undefined = schema; at !== undefined; at = at.parent) {
    if (['if', 'not', 'contains'].includes(at.via?.keyword ?? '')) return true
  }
  return false
}
