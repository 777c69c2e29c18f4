import { visitRegExpAST } from '@eslint-community/regexpp'
import type { Pattern } from '../../analysis/patterns/parse-pattern.ts'
import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'

export const noUnicodeDependentPattern = defineRule({
  id: 'no-unicode-dependent-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A pattern means the same with and without the `u` flag.',
    rationale:
      'JSON Schema recommends the `u` flag, but not every validator sets it. Without it, `\\p{L}` is the letter p and more literal characters, and a class treats a character beyond U+FFFF as two halves.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-6.4',
    good: [{ schema: { pattern: '^[a-zé]+$' } }],
    bad: [{ schema: { pattern: '^\\p{L}+$' } }, { schema: { pattern: '^[😀😁]$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      const part = dependentPart(pattern)
      if (part === undefined) continue
      report({
        at: schema,
        path,
        mark,
        message: `In the pattern of "${keyword}", \`${shorten(part)}\` means something else without the \`u\` flag.`,
      })
    }
  },
})

function dependentPart({ ast, unicode }: Pattern): string | undefined {
  if (!unicode) return undefined
  const parts: string[] = []
  visitRegExpAST(ast, {
    onCharacterSetEnter({ kind, raw }) {
      if (kind === 'property') parts.push(raw)
    },
    onCharacterEnter({ value, raw, parent }) {
      // Outside of classes and loops, two halves in a row equal the whole.
      const isWhole = parent.type === 'Alternative'
      if (raw.startsWith('\\u{') || (value > 0xffff && !isWhole)) parts.push(raw)
    },
  })
  return parts[0]
}
