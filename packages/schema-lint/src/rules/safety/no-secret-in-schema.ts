import { secretIn } from '../../analysis/texts/secrets.ts'
import { defineRule } from '../../engine/rule.ts'
import type { JsonNode, Path } from '../../source/node.ts'

export const noSecretInSchema = defineRule({
  id: 'no-secret-in-schema',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No example, default or description contains a password, key or token that looks real.',
    rationale:
      'Examples are often pasted from a real request, and schemas are published. Anyone who finds a key there can use it; revoke it, and write an obviously fake one.',
    link: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    good: [{ schema: { examples: ['AKIAIOSFODNN7EXAMPLE'] } }],
    bad: [{ schema: { examples: [['AKIA', 'Q3EGRVT5XWMB7LDZ'].join('')] } }],
  },
  checkDocument(document, { report }) {
    const look = (node: JsonNode, path: Path): void => {
      if (node.kind === 'array') node.items.forEach((item, index) => look(item, [...path, index]))
      if (node.kind === 'object') for (const { key, node: value } of node.entries) look(value, [...path, key])
      const what = typeof node.value === 'string' ? secretIn(node.value) : undefined
      if (what === undefined) return
      const keyword = path.findLast((step) => typeof step === 'string') ?? ''
      report({ at: document, path, message: `The value under "${keyword}" looks like ${what}.` })
    }
    look(document.root, [])
  },
})
