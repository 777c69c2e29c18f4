import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { speedOf } from '../../analysis/patterns/pattern-speed.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

/** Strings this short take an instant even if every character doubles the time. */
const harmlessLength = 20

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
      const speed = speedOf(pattern.text)
      if (speed.growth !== 'exponential') continue
      if (keyword === 'pattern' && (numberOf(schema, 'maxLength') ?? Infinity) <= harmlessLength) continue
      report({
        at: schema,
        path,
        mark,
        message: `The pattern in "${keyword}" takes exponential time, for example on ${shorten(speed.attack)}.`,
      })
    }
  },
})
