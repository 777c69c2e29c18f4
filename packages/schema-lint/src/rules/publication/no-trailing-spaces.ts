import { defineRule } from '../../engine/rule.ts'

export const noTrailingSpaces = defineRule({
  id: 'no-trailing-spaces',
  group: 'publication',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'Lines of a JSON file do not end in spaces.',
    rationale:
      'Editors strip spaces at line ends as they save, and the next change of one line then shows up as a change of many.',
    link: 'https://spec.editorconfig.org/#supported-pairs',
    good: [{ files: { 'a.schema.json': '{\n  "type": "string"\n}\n' } }],
    bad: [{ files: { 'a.schema.json': '{ \n  "type": "string"\n}\n' } }],
  },
  checkDocument(document, { report }) {
    // In YAML, spaces at the end of a line may be part of a text.
    if (document.syntax === 'yaml') return
    for (const { 0: spaces, index } of document.text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)) {
      const range = [index, index + spaces.length] as const
      report({
        at: document,
        range,
        message: 'The line ends in spaces.',
        fix: {
          safe: true,
          title: 'Remove them',
          edits: [{ op: 'text', start: range[0], end: range[1], text: '' }],
        },
      })
    }
  },
})
