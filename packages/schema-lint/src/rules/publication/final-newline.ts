import { defineRule } from '../../engine/rule.ts'

export const finalNewline = defineRule({
  id: 'final-newline',
  group: 'publication',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'A file ends with a line break.',
    rationale:
      'POSIX defines a line as ending with a line break. Without the last one, tools that join files glue two lines together, and version control marks the end of the file in every change.',
    link: 'https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap03.html#tag_03_206',
    good: [{ files: { 'a.schema.json': '{ "type": "string" }\n' } }],
    bad: [{ files: { 'a.schema.json': '{ "type": "string" }' } }],
  },
  checkDocument(document, { report }) {
    const { text } = document
    if (text.endsWith('\n')) return
    report({
      at: document,
      range: [text.length, text.length],
      message: 'The file does not end with a line break.',
      fix: {
        safe: true,
        title: 'Add one',
        edits: [{ op: 'text', start: text.length, end: text.length, text: '\n' }],
      },
    })
  },
})
