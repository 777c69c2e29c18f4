import { patternKeywords, patternsOf } from '../../analysis/patterns-of.ts'
import { defineRule } from '../../engine/rule.ts'

/** What JSON makes of an escape that was meant for the pattern. */
const meant: Readonly<Record<string, string>> = {
  '\b': '`\\b` in JSON is a backspace; a word boundary is written `\\\\b`',
  '\f': '`\\f` in JSON is a form feed; in a pattern it is written `\\\\f`',
}

export const noControlCharacterPattern = defineRule({
  id: 'no-control-character-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern writes control characters as escapes of its own.',
    rationale:
      'JSON reads an escape before the pattern does: `"\\bid\\b"` with single backslashes asks for two backspaces, and no text ever matches. A control character also cannot be seen in a review.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-7',
    good: [{ schema: { pattern: '\\bid\\b' } }, { schema: { pattern: '^[\\x00-\\x1f]$' } }],
    bad: [{ schema: { pattern: '\bid\b' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      const control = [...pattern.text].find(isControl)
      if (control === undefined) continue
      const hint = meant[control] ?? `it is written \`\\x${hexOf(control)}\` there`
      report({
        at: schema,
        path,
        mark,
        message: `The pattern in "${keyword}" holds the control character U+00${hexOf(control).toUpperCase()}: ${hint}.`,
      })
    }
  },
})

/** Tabs and line breaks are control characters too, but people mean them. */
function isControl(character: string): boolean {
  return (character < ' ' && !'\t\n\r'.includes(character)) || character === '\x7f'
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0')
}
