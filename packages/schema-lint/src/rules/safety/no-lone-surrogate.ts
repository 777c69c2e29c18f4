import { defineRule } from '../../engine/rule.ts'
import type { JsonNode, Path } from '../../source/node.ts'

const lone = /\p{Surrogate}/u

/** A text with half a pair contains one of these, escaped or raw; most have neither. */
const suspect = /\\u[dD][89a-fA-F]|\\U|\p{Surrogate}/u

export const noLoneSurrogate = defineRule({
  id: 'no-lone-surrogate',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No name or text contains half of a surrogate pair.',
    rationale:
      'Half a pair is not a Unicode character and cannot be encoded as UTF-8. Some parsers reject the file, others replace the half with a question mark, and the schema means something else.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.2',
    good: [{ files: { 'a.schema.json': '{ "const": "\\ud83d\\ude00" }' } }],
    bad: [{ files: { 'a.schema.json': '{ "const": "\\ud83d" }' } }],
  },
  checkDocument(document, { report }) {
    if (!suspect.test(document.text)) return
    const look = (node: JsonNode, path: Path): void => {
      if (node.kind === 'array') node.items.forEach((item, index) => look(item, [...path, index]))
      if (node.kind === 'object') {
        for (const { key, node: value } of node.entries) {
          const inner = [...path, key]
          const message = 'This name contains half of a surrogate pair.'
          if (lone.test(key)) report({ at: document, path: inner, mark: 'key', message })
          look(value, inner)
        }
      }
      if (typeof node.value !== 'string' || !lone.test(node.value)) return
      const keyword = path.findLast((step) => typeof step === 'string') ?? ''
      report({
        at: document,
        path,
        message: `The text under "${keyword}" contains half of a surrogate pair.`,
      })
    }
    look(document.root, [])
  },
})
