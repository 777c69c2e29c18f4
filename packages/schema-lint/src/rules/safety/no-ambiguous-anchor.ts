import type { AST } from '@eslint-community/regexpp'
import { alternativeIsAnchoredAt } from '../../analysis/patterns/anchors.ts'
import type { Pattern } from '../../analysis/patterns/parse-pattern.ts'
import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { defineRule } from '../../engine/rule.ts'

export const noAmbiguousAnchor = defineRule({
  id: 'no-ambiguous-anchor',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'The anchors of a pattern apply to all its alternatives.',
    rationale:
      'Alternation binds weakest: `^a|b$` accepts every string that begins with a and every string that ends with b. Nearly always, `^(a|b)$` was meant, and the pattern accepts more than intended.',
    link: 'https://tc39.es/ecma262/#prod-Disjunction',
    good: [{ schema: { pattern: '^(a|b)$' } }, { schema: { pattern: '^a$|^b$' } }],
    bad: [{ schema: { pattern: '^a|b$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      if (!isAmbiguous(pattern)) continue
      const inner = pattern.text.slice(1, -1)
      const wanted = `^(?:${inner})$`
      report({
        at: schema,
        path,
        mark,
        message: `In the pattern of "${keyword}", \`^\` applies only to the first alternative and \`$\` only to the last.`,
        ...(keyword === 'pattern' && {
          fix: {
            safe: false,
            title: 'Put all alternatives between the anchors.',
            edits: [{ op: 'set', path, value: wanted }],
          },
        }),
      })
    }
  },
})

function isAmbiguous({ ast, text }: Pattern): boolean {
  const [first, ...others] = ast.alternatives
  const last = others.pop()
  if (first === undefined || last === undefined || !text.startsWith('^') || !text.endsWith('$')) return false
  if (!isOnlyAt(first, 'start') || !isOnlyAt(last, 'end')) return false
  // The same at both ends is meant: `^\s|\s$`.
  if (first.raw.slice(1) === last.raw.slice(0, -1)) return false
  return others.every(
    (each) => !alternativeIsAnchoredAt(each, 'start') && !alternativeIsAnchoredAt(each, 'end'),
  )
}

function isOnlyAt(alternative: AST.Alternative, side: 'start' | 'end'): boolean {
  const other = side === 'start' ? 'end' : 'start'
  return alternativeIsAnchoredAt(alternative, side) && !alternativeIsAnchoredAt(alternative, other)
}
