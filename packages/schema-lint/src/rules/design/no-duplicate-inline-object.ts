import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { defineRule } from '../../engine/rule.ts'
import { recordOf, type Subschema } from '../../schema/subschema.ts'

const minProperties = 3

export const noDuplicateInlineObject = defineRule({
  id: 'no-duplicate-inline-object',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'An object of three or more properties is described once, and referenced elsewhere.',
    rationale:
      'A change to one copy forgets the other. Code generators make one type of a definition, but one type per copy.',
    link: 'https://json-schema.org/understanding-json-schema/structuring#dollardefs',
    good: [
      {
        schema: {
          properties: { billTo: { $ref: '#/$defs/Address' }, shipTo: { $ref: '#/$defs/Address' } },
          $defs: { Address: { properties: { street: {}, city: {}, country: {} } } },
        },
      },
    ],
    bad: [
      {
        schema: {
          properties: {
            billTo: { description: 'Who pays.', properties: { street: {}, city: {}, country: {} } },
            shipTo: { description: 'Who gets it.', properties: { street: {}, city: {}, country: {} } },
          },
        },
      },
    ],
  },
  checkDocument(document, { report }) {
    const groups = new Map<string, Subschema[]>()
    for (const schema of document.subschemas) {
      const properties = recordOf(schema, 'properties')
      if (properties === undefined || Object.keys(properties).length < minProperties) continue
      const { title: _title, description: _description, ...rest } = schema.keywords
      const key = canonicalText(rest)
      groups.set(key, [...(groups.get(key) ?? []), schema])
    }
    const repeated = [...groups.values()].filter(({ length }) => length > 1)
    for (const group of repeated) {
      const [first, ...others] = group
      // The copies within a copy are part of it.
      if (first === undefined || isWithin(group, repeated)) continue
      report({
        at: first,
        path: ['properties'],
        mark: 'key',
        message: `The same "properties" are described ${group.length} times: make them a definition.`,
        related: others.map((at) => ({ at, path: ['properties'], message: 'They are repeated here.' })),
      })
    }
  },
})

function isWithin(group: readonly Subschema[], groups: readonly (readonly Subschema[])[]): boolean {
  return groups.some((other) => {
    if (other === group || other.length < group.length) return false
    return group.every((schema) => other.some((outer) => contains(outer, schema)))
  })
}

function contains(outer: Subschema, { parent }: Subschema): boolean {
  for (let around = parent; around !== undefined; around = around.parent) if (around === outer) return true
  return false
}
