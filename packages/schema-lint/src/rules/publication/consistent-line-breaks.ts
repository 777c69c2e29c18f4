import { defineRule } from '../../engine/rule.ts'

export const consistentLineBreaks = defineRule({
  id: 'consistent-line-breaks',
  group: 'publication',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'All lines of a file end the same way.',
    rationale:
      'The first editor that unifies mixed line breaks changes the whole file, and its checksum differs between checkouts.',
    link: 'https://spec.editorconfig.org/#supported-pairs',
    good: [{ files: { 'a.schema.json': '{\r\n  "type": "string"\r\n}\r\n' } }],
    bad: [{ files: { 'a.schema.json': '{\r\n  "type": "string"\n}\n' } }],
  },
  checkDocument(document, { report }) {
    const breaks = [...document.text.matchAll(/\r?\n/g)]
    const long = breaks.filter(([text]) => text === '\r\n')
    const short = breaks.filter(([text]) => text === '\n')
    if (long.length === 0 || short.length === 0) return
    const [odd, wanted] = long.length > short.length ? [short, '\r\n'] : [long, '\n']
    const [first] = odd
    if (first === undefined) return
    const [many, few] = [Math.max(long.length, short.length), odd.length]
    report({
      at: document,
      range: [first.index, first.index + first[0].length],
      message: `The line ends in ${nameOf(first[0])}, like ${few} of ${many + few} lines; the others end in ${nameOf(wanted)}.`,
      // In YAML, line breaks may be part of a text.
      ...(document.syntax !== 'yaml' && {
        fix: {
          safe: true,
          title: `End all lines in ${nameOf(wanted)}`,
          edits: odd.map(({ 0: text, index }) => ({
            op: 'text',
            start: index,
            end: index + text.length,
            text: wanted,
          })),
        },
      }),
    })
  },
})

function nameOf(lineBreak: string): string {
  return lineBreak === '\n' ? 'LF' : 'CRLF'
}
