import { defineRule } from '../../engine/rule.ts'
import type { JsonNode } from '../../source/node.ts'

export const noDuplicateKeys = defineRule({
  id: 'no-duplicate-keys',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'An object has each key once.',
    rationale:
      'Parsers disagree on which of two equal keys counts: JavaScript takes the last, others take the first or reject the file. One of the two constraints is silently lost.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    good: [
      { schema: { properties: { name: { type: 'string' } } } },
      {
        files: { 'merged.schema.yaml': '$defs:\n  a: &a { type: string }\n  b: { <<: *a, type: number }\n' },
      },
    ],
    bad: [{ files: { 'twice.schema.json': '{ "type": "string", "type": "number" }' } }],
  },
  checkDocument(document, { report }) {
    const look = (node: JsonNode): void => {
      if (node.kind === 'array') node.items.forEach(look)
      if (node.kind !== 'object') return
      const seen = new Set<string>()
      for (const { key, keyStart, keyEnd, node: value } of node.entries) {
        if (seen.has(key)) {
          report({
            at: document,
            range: [keyStart, keyEnd],
            message: `The key "${key}" occurs a second time.`,
          })
        }
        seen.add(key)
        look(value)
      }
    }
    look(document.root)
  },
})
