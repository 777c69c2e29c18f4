import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { exponentialSpeedOf } from '../../analysis/patterns/pattern-speed.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

/** The number of steps that an engine takes in a few tenths of a second. */
const harmlessSteps = 50_000_000

export const noExponentialPattern = defineRule({
  id: 'no-exponential-pattern',
  group: 'safety',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern takes reasonable time, whatever the string.',
    rationale:
      'If a pattern can match the same string in many ways, a backtracking engine tries them all: each additional character doubles the time, and a string of forty characters stops a server. The schema becomes the attack vector.',
    link: 'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    good: [{ schema: { pattern: '^a+$' } }, { schema: { pattern: '^[a-z]+(-[a-z]+)*$' } }],
    bad: [{ schema: { pattern: '^(a+)+$' } }, { schema: { patternProperties: { '^(x|x)*$': true } } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      const speed = exponentialSpeedOf(pattern)
      if (speed === undefined) continue
      const longest = keyword === 'pattern' ? numberOf(schema, 'maxLength') : undefined
      if (longest !== undefined && speed.stepsOf(longest) <= harmlessSteps) continue
      report({
        at: schema,
        path,
        mark,
        message: `The pattern in "${keyword}" takes exponential time, for example on ${shorten(speed.attack)}.`,
      })
    }
  },
})
