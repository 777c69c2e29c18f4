import { defineRule } from '../../engine/rule.ts'

export const noByteOrderMark = defineRule({
  id: 'no-byte-order-mark',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A file does not begin with a byte order mark.',
    rationale:
      'JSON forbids it in exchanged text, and many parsers, including `JSON.parse`, treat it as a syntax error.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    good: [{ files: { 'a.json': '{ "title": "\uFEFF" }' } }],
    bad: [{ files: { 'a.json': '\uFEFF{ "title": "A" }' } }],
  },
  checkDocument(document, { report }) {
    if (!document.text.startsWith('\uFEFF')) return
    report({
      at: document,
      range: [0, 1],
      message: 'The file begins with a byte order mark.',
      fix: { safe: true, title: 'Remove it', edits: [{ op: 'text', start: 0, end: 1, text: '' }] },
    })
  },
})
