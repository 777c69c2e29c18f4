import { patternKeywords } from '../../analysis/patterns/patterns-of.ts'
import { type Obstacles, reportObstacles } from '../helpers/report-unportable-patterns.ts'
import { defineRule } from '../../engine/rule.ts'

const obstacles: Obstacles = {
  lookahead: 'rejects lookaheads',
  lookbehind: 'rejects lookbehinds',
  backreference: 'rejects backreferences',
  space: 'accepts only five ASCII characters as white space',
  backspace: 'rejects a backspace in this notation',
  script: 'rejects this property; a script is written `\\p{Greek}`',
  property:
    'rejects this property; of the ECMAScript properties it has only the categories, by their short names',
  'code point escape': 'rejects this escape, which it writes `\\x{…}`',
  'unicode escape': 'rejects this escape, which it writes `\\x{…}`',
  'control escape': 'rejects this escape',
  'empty class': 'reads the next bracket as part of this class',
  'large count': 'rejects more than 1,000 repetitions',
}

export const patternPortableToRe2 = defineRule({
  id: 'pattern-portable-to-re2',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A pattern means the same to RE2: in Go, and in databases and gateways built on it.',
    rationale:
      'RE2 never takes exponential time, at the price of features: it has no lookaround and no backreferences. Go validators reject the whole schema, or skip the pattern.',
    link: 'https://github.com/google/re2/wiki/Syntax',
    good: [{ schema: { pattern: '^[0-9]{1,5}\\p{Lu}?$' } }],
    bad: [{ schema: { pattern: '^(?!x)' } }, { schema: { pattern: '^[a-z]{1,2000}$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    reportObstacles(schema, report, 'RE2', obstacles)
  },
})
