import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

const max = 10
/** Keywords that lead to a value within the value. */
const inward = /^(properties|patternProperties|additionalProperties|unevaluatedProperties|.*items)$/i

export const noDeepNesting = defineRule({
  id: 'no-deep-nesting',
  group: 'safety',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A schema describes at most 10 levels of values without a definition.',
    rationale:
      'Databases, message brokers and generators have depth limits, and readers get lost earlier. Make definitions of the inner parts and refer to them.',
    link: 'https://json-schema.org/understanding-json-schema/structuring',
    good: [{ schema: { properties: { a: { items: { type: 'string' } } } } }],
    bad: [{ schema: nested(max + 1) }],
  },
  checkSchema(schema, { report }) {
    if (levelOf(schema) !== max + 1 || !isInward(schema)) return
    report({ at: schema, message: `The values of this schema are more than ${max} levels deep.` })
  },
})

function levelOf(schema: Subschema): number {
  let level = 0
  for (let current: Subschema | undefined = schema; current; current = current.parent) {
    // A definition counts separately.
    if (current.via?.keyword === '$defs' || current.via?.keyword === 'definitions') return level
    if (isInward(current)) level += 1
  }
  return level
}

function isInward({ via }: Subschema): boolean {
  return via !== undefined && inward.test(via.keyword)
}

function nested(levels: number): object {
  return levels === 0 ? {} : { items: nested(levels - 1) }
}
