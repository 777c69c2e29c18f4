import { commonest } from '../helpers/commonest.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf, type Property } from '../../schema/properties.ts'
import { declaredTypes } from '../../schema/types.ts'

/** Names so general that they mean something else in every schema. */
const commonNames: ReadonlySet<string> = new Set([
  'args',
  'attributes',
  'body',
  'config',
  'content',
  'data',
  'default',
  'details',
  'error',
  'filter',
  'input',
  'items',
  'key',
  'metadata',
  'options',
  'output',
  'parameters',
  'params',
  'payload',
  'properties',
  'result',
  'settings',
  'source',
  'target',
  'type',
  'value',
  'values',
])

export const sameNameSameType = defineRule({
  id: 'same-name-same-type',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A property name has the same type in all schemas of a run.',
    rationale:
      'If `total` is a number in one schema, readers expect a number in the next. Data of several schemas cannot share a column or index if a name changes its type.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [
      {
        files: {
          'a.json': { properties: { total: { type: 'integer' } } },
          'b.json': { properties: { total: { type: ['number', 'null'] } } },
        },
      },
    ],
    bad: [
      {
        files: {
          'a.json': { properties: { total: { type: 'integer' } } },
          'b.json': { properties: { total: { type: 'string' } } },
        },
      },
    ],
  },
  checkProject(documents, { report }) {
    const uses = new Map<string, (Property & { readonly type: string })[]>()
    for (const document of documents) {
      for (const property of document.subschemas.flatMap(propertiesOf)) {
        const type = singleTypeOf(property)
        if (type === undefined || commonNames.has(property.name.toLowerCase())) continue
        const same = uses.get(property.name)
        if (same) same.push({ ...property, type })
        else uses.set(property.name, [{ ...property, type }])
      }
    }
    for (const [name, same] of uses) {
      const usual = commonest(same.map(({ type }) => type))
      const example = same.find(({ type }) => type === usual)
      const odd = same.find(({ type }) => type !== usual)
      if (example === undefined || odd === undefined) continue
      report({
        at: odd.schema,
        path: ['type'],
        message: `"type" of "${name}" is ${odd.type} here, but ${usual} in ${example.schema.document.name}.`,
        related: [{ at: example.schema, path: ['type'], message: `Here it is ${usual}.` }],
      })
    }
  },
})

/** The one type of a property beside `null`; integers are numbers. */
function singleTypeOf({ schema }: Property): string | undefined {
  const types = declaredTypes(schema)?.filter((type) => type !== 'null') ?? []
  const [type, ...others] = new Set(types.map((name) => (name === 'integer' ? 'number' : name)))
  return others.length === 0 ? type : undefined
}
