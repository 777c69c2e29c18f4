import { visitRegExpAST } from '@eslint-community/regexpp'
import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { defineRule } from '../../engine/rule.ts'

export const noDotInPattern = defineRule({
  id: 'no-dot-in-pattern',
  group: 'safety',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A pattern names the characters that it accepts instead of using `.`.',
    rationale:
      'A dot accepts control characters, direction overrides and half of Unicode, and what it excludes differs: carriage returns and U+2028 in ECMAScript, only line feeds in Python, Go and .NET.',
    optIn: 'A bounded `.` is a fair way to say that any single line is fine.',
    link: 'https://tc39.es/ecma262/#sec-compileatom',
    good: [{ schema: { pattern: '^[a-z]{1,9}$' } }, { schema: { pattern: '^a\\.b[.]c$' } }],
    bad: [{ schema: { pattern: '^.{1,9}$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      let dots = 0
      visitRegExpAST(pattern.ast, {
        onCharacterSetEnter({ kind }) {
          if (kind === 'any') dots += 1
        },
      })
      if (dots === 0) continue
      const message = `The pattern in "${keyword}" accepts nearly any character with \`.\`.`
      report({ at: schema, path, mark, message })
    }
  },
})
