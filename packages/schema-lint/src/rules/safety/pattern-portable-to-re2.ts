import { patternKeywords } from '../../analysis/patterns/patterns-of.ts'
import { type Obstacles, reportObstacles } from '../helpers/report-unportable-patterns.ts'
import { defineRule } from '../../engine/rule.ts'

const obstacles: Obstacles = {
  lookahead: 'rejects lookaheads',
  lookbehind: 'rejects lookbehinds',
  backreference: 'rejects backreferences',
  space: 'takes five ASCII characters alone for spaces',
  backspace: 'rejects a backspace written so',
  script: 'rejects this property; a script is written `\\p{Greek}`',
  property: 'rejects this property; of those of ECMAScript it has the categories by their short names',
  'code point escape': 'rejects this escape, which it writes `\\x{…}`',
  'unicode escape': 'rejects this escape, which it writes `\\x{…}`',
  'control escape': 'rejects this escape',
  'empty class': 'takes the next bracket into this class',
  'large count': 'rejects to repeat more than 1,000 times',
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
