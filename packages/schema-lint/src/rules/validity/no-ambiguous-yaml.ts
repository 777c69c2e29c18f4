import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { entryOf, type JsonNode, type Path } from '../../source/node.ts'

export const noAmbiguousYaml = defineRule({
  id: 'no-ambiguous-yaml',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A text in YAML that older readers take for something else is in quotes.',
    rationale:
      'YAML 1.1 reads `NO` and `on` as booleans, `1:30` and `1_000` as numbers and `2020-01-01` as a date; YAML 1.2 reads texts. Many libraries still read 1.1, so that one file has two meanings.',
    link: 'https://yaml.org/spec/1.2.2/ext/changes/',
    good: [{ files: { 'a.yaml': 'enum: ["NO", SE]\n' } }],
    bad: [{ files: { 'a.yaml': 'enum: [NO, SE]\n' } }, { files: { 'a.yaml': 'properties:\n  on: {}\n' } }],
  },
  keywords: ['enum', 'const', 'default', 'examples', 'example', 'required', 'properties'],
  checkSchema({ node: schema, document, path: outer }, { report }) {
    if (document.syntax !== 'yaml') return
    const say = (path: Path, text: string, mark: 'key' | 'value'): void =>
      report({
        at: document,
        path: [...outer, ...path],
        mark,
        message: `YAML 1.1 does not read ${shorten(text)} as a text. Put it in quotes.`,
        fix: {
          safe: true,
          title: 'Put it in quotes',
          edits: [
            mark === 'key'
              ? { op: 'rename', path: [...outer, ...path], to: text }
              : { op: 'set', path: [...outer, ...path], value: text },
          ],
        },
      })
    const visit = (node: JsonNode, path: Path): void => {
      if (node.kind === 'array') node.items.forEach((item, index) => visit(item, [...path, index]))
      if (node.kind === 'scalar' && isAmbiguous(node.value, document, node.start, node.end))
        say(path, String(node.value), 'value')
      if (node.kind !== 'object') return
      for (const { key, keyStart, keyEnd, node: value } of node.entries) {
        if (isAmbiguous(key, document, keyStart, keyEnd)) say([...path, key], key, 'key')
        visit(value, [...path, key])
      }
    }
    for (const keyword of ['enum', 'const', 'default', 'examples', 'example', 'required']) {
      const entry = entryOf(schema, keyword)
      if (entry !== undefined) visit(entry.node, [keyword])
    }
    const properties = entryOf(schema, 'properties')?.node
    if (properties?.kind !== 'object') return
    for (const { key, keyStart, keyEnd } of properties.entries)
      if (isAmbiguous(key, document, keyStart, keyEnd)) say(['properties', key], key, 'key')
  },
})

// https://yaml.org/type/: booleans (but for "y" and "n", which few readers take for one), integers and floats with underscores or in base 60, timestamps.
const otherwise =
  /^(?:yes|no|on|off|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[-+]?(?=[^_]*_)(?:0b[01_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?:\.[0-9_]*)?)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|[ \t]+)[0-9].*)?)$/i

/** Whether a text is written without quotes, and as YAML 1.1 writes something else. */
function isAmbiguous(value: unknown, { text }: SchemaDocument, start: number, end: number): boolean {
  return typeof value === 'string' && otherwise.test(value) && text.slice(start, end) === value
}
