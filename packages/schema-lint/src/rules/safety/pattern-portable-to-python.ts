import { patternKeywords } from '../../analysis/patterns/patterns-of.ts'
import { type Obstacles, reportObstacles } from '../helpers/report-unportable-patterns.ts'
import { defineRule } from '../../engine/rule.ts'

const obstacles: Obstacles = {
  'lookbehind of several lengths': 'rejects a lookbehind of variable length',
  'named group': 'rejects this group, whose name it writes `(?P<name>…)`',
  'named backreference': 'rejects this backreference, which it writes `(?P=name)`',
  digit: 'accepts the digits of every script; `[0-9]` does not',
  word: 'accepts the letters of every script; `[A-Za-z0-9_]` does not',
  space: 'accepts other white space than ECMAScript',
  boundary: 'counts the letters of every script as word characters',
  category: 'rejects Unicode properties',
  script: 'rejects Unicode properties',
  property: 'rejects Unicode properties',
  'code point escape': 'rejects this escape, which it writes with eight digits',
  'control escape': 'rejects this escape',
  'empty class': 'reads the next bracket as part of this class',
}

export const patternPortableToPython = defineRule({
  id: 'pattern-portable-to-python',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A pattern means the same to the `re` module of Python.',
    rationale:
      'Python validators search with `re`: it has no Unicode properties, and its `\\d` accepts Arabic digits. A value is then valid in one service and invalid in the next. That its `$` also matches before a final line feed is not reported, because no pattern could avoid it.',
    link: 'https://docs.python.org/3/library/re.html#regular-expression-syntax',
    good: [{ schema: { pattern: '^[0-9]{1,5}(?![^a-z])' } }],
    bad: [{ schema: { pattern: '^\\d' } }, { schema: { pattern: '^\\p{Lu}' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    reportObstacles(schema, report, 'Python', obstacles)
  },
})
