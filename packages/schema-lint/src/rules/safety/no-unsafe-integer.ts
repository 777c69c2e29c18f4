import { defineRule } from '../../engine/rule.ts'
import { childOf, type JsonNode, type Path } from '../../source/node.ts'

const keywords = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'const',
  'enum',
  'default',
] as const

export const noUnsafeInteger = defineRule({
  id: 'no-unsafe-integer',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'An integer in a schema lies between -(2^53 - 1) and 2^53 - 1.',
    rationale:
      'Beyond that, a double holds no longer every integer: JavaScript and many others read 9223372036854775807 as …808, so a bound is another one and two constants are the same. Use a string for such numbers.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
    good: [{ schema: { maximum: 9007199254740991 } }, { schema: { maximum: 1e300 } }],
    bad: [{ files: { 'a.schema.json': '{ "type": "integer", "maximum": 9223372036854775807 }' } }],
  },
  keywords,
  checkSchema(schema, { report }) {
    const look = (node: JsonNode, path: Path): void => {
      if (node.kind === 'array') node.items.forEach((item, index) => look(item, [...path, index]))
      if (typeof node.value !== 'number' || Number.isSafeInteger(node.value)) return
      const literal = schema.document.text.slice(node.start, node.end)
      if (!/^-?[0-9]+$/.test(literal)) return
      const read = BigInt(node.value)
      const note = String(read) === literal ? 'an integer beyond 2^53 - 1' : `read as ${read} by JavaScript`
      report({ at: schema, path, message: `"${path[0]}" holds ${literal.slice(0, 40)}, ${note}.` })
    }
    for (const keyword of keywords) {
      const node = childOf(schema.node, keyword)
      if (node !== undefined) look(node, [keyword])
    }
  },
})
