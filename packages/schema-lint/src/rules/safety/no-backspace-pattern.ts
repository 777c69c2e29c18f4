import { visitRegExpAST } from '@eslint-community/regexpp'
import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { defineRule } from '../../engine/rule.ts'

export const noBackspacePattern = defineRule({
  id: 'no-backspace-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern has no backspace where a word boundary was meant.',
    rationale:
      'JSON reads an escape before the pattern does: `"\\bid\\b"` with single backslashes means two backspaces, and no real string ever matches.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-7',
    good: [{ schema: { pattern: '\\bid\\b' } }, { schema: { pattern: '^[^\b]$' } }],
    bad: [{ schema: { pattern: '\bid\b' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      let found = false
      visitRegExpAST(pattern.ast, {
        onCharacterEnter({ raw, parent }) {
          // In a class, a backspace is one of the control characters that somebody lists.
          if (raw === '\b' && parent.type !== 'CharacterClass' && parent.type !== 'CharacterClassRange')
            found = true
        },
      })
      if (!found) continue
      report({
        at: schema,
        path,
        mark,
        message: `The pattern in "${keyword}" contains a backspace: a word boundary is written \`\\\\b\` in JSON.`,
      })
    }
  },
})
