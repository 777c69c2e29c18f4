import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import type { JsonNode, Path } from '../../source/node.ts'

export const noImpreciseNumber = defineRule({
  id: 'no-imprecise-number',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Every number fits a double exactly.',
    rationale:
      'JavaScript and many other readers store numbers as doubles. A longer one is rounded when it is read, so the effective bound is not the one that is written, and differs between languages.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
    good: [
      { files: { 'a.json': '{ "maximum": 9007199254740991, "multipleOf": 0.01 }' } },
      { files: { 'a.json': '{ "minimum": -9223372036854775808, "maximum": 9223372036854775807 }' } },
    ],
    bad: [
      { files: { 'a.json': '{ "maximum": 9007199254740993 }' } },
      { files: { 'a.json': '{ "maximum": 1e400 }' } },
    ],
  },
  checkDocument(document, { report }) {
    const { text } = document
    if (!suspect.test(text)) return
    const look = (node: JsonNode, path: Path): void => {
      if (node.kind === 'object') for (const { key, node: inner } of node.entries) look(inner, [...path, key])
      else if (node.kind === 'array') node.items.forEach((item, index) => look(item, [...path, index]))
      else if (typeof node.value === 'number') {
        const written = text.slice(node.start, node.end)
        if (limits.has(written)) return
        const held = heldInstead(written, node.value)
        if (held === undefined) return
        report({
          at: document,
          path,
          message: `The number ${shorten(written)} becomes ${held} when it is read as a double.`,
        })
      }
    }
    look(document.root, [])
  },
})

/** The largest integers of 64 bits: whoever writes them means "whatever fits", and everybody knows them. */
const limits: ReadonlySet<string> = new Set([
  '9223372036854775807',
  '-9223372036854775807',
  '18446744073709551615',
])

/** A number that a double may not hold has sixteen digits or an exponent; most documents have none. */
const suspect = /[0-9.]{16}|[0-9][eE]/

/** The value of a decimal number as a double; undefined if it is the same, or just a fraction rounded as usual. */
function heldInstead(written: string, held: number): string | undefined {
  const match = /^-?([0-9]+)(\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.exec(written)
  if (match === null) return undefined
  if (!Number.isFinite(held)) return 'infinite'
  if (/^-?[0-9]+$/.test(written)) return BigInt(written) === BigInt(held) ? undefined : String(BigInt(held))
  // Seventeen digits distinguish any two doubles: further digits are lost.
  const digits = `${match[1]}${match[2]?.slice(1) ?? ''}`.replace(/^0+/, '').replace(/0+$/, '')
  return digits.length > 17 ? String(held) : undefined
}
