import { patternKeywords } from '../../analysis/patterns/patterns-of.ts'
import { type Obstacles, reportObstacles } from '../helpers/report-unportable-patterns.ts'
import { defineRule } from '../../engine/rule.ts'

const obstacles: Obstacles = {
  digit: 'accepts the digits of every script; `[0-9]` does not',
  word: 'accepts the letters of every script; `[A-Za-z0-9_]` does not',
  boundary: 'counts the letters of every script as word characters',
  script: 'rejects this property; it has blocks instead of scripts',
  property:
    'rejects this property; of the ECMAScript properties it has only the categories, by their short names',
  'code point escape': 'rejects this escape',
  'empty class': 'reads the next bracket as part of this class',
  'astral character': 'reads a character beyond U+FFFF as two',
}

export const patternPortableToDotnet = defineRule({
  id: 'pattern-portable-to-dotnet',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A pattern means the same to `System.Text.RegularExpressions`.',
    rationale:
      'Most .NET validators pass patterns to the platform without its ECMAScript option: `\\d` accepts the digits of every script, and a character beyond U+FFFF counts as two.',
    link: 'https://learn.microsoft.com/en-us/dotnet/standard/base-types/character-classes-in-regular-expressions',
    good: [{ schema: { pattern: '^[0-9]{1,5}\\p{Lu}' } }],
    bad: [{ schema: { pattern: '^\\w' } }, { schema: { pattern: '^\\p{Script=Greek}' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    reportObstacles(schema, report, '.NET', obstacles)
  },
})
