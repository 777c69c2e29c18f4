import { patternKeywords } from '../../analysis/patterns/patterns-of.ts'
import { type Obstacles, reportObstacles } from '../helpers/report-unportable-patterns.ts'
import { defineRule } from '../../engine/rule.ts'

const obstacles: Obstacles = {
  'lookbehind without bound': 'rejects most lookbehinds of unlimited length',
  space: 'accepts only six ASCII characters as white space',
  boundary: 'counts the letters of every script as word characters before version 19',
  backspace: 'rejects a backspace in this notation',
  property: 'rejects this property; it has the categories by their short names, and scripts',
  'code point escape': 'rejects this escape, which it writes `\\x{…}`',
  'vertical tab': 'reads this as any vertical space',
  'null escape': 'rejects this escape, which it writes `\\00`',
  'empty class': 'reads the next bracket as part of this class',
  'bracket in class': 'starts a class within the class here; `\\[` does not',
  'ampersands in class': 'intersects two classes here',
}

export const patternPortableToJava = defineRule({
  id: 'pattern-portable-to-java',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A pattern means the same to `java.util.regex`.',
    rationale:
      'Most JVM validators pass patterns to the platform. There, a bracket within a class starts another class, and `\\v` is a class: the schema is rejected, or accepts other strings.',
    link: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html',
    good: [{ schema: { pattern: '^[\\[a-z]{1,9}\\p{Lu}' } }],
    bad: [{ schema: { pattern: '^[[a-z]' } }, { schema: { pattern: '^\\p{Letter}' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    reportObstacles(schema, report, 'Java', obstacles)
  },
})
