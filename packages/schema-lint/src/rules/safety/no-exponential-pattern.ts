import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { speedOf } from '../../analysis/patterns/pattern-speed.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

/** Texts so short are decided in a blink even when every character doubles the time. */
const harmlessLength = 20

export const noExponentialPattern = defineRule({
  id: 'no-exponential-pattern',
  group: 'safety',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern is decided in reasonable time, whatever the text.',
    rationale:
      'Where a pattern can match the same text in many ways, an engine that backtracks tries them all: each character more doubles the time, and a text of forty characters stops a server. The schema becomes the hole through which it is attacked.',
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
        message: `The pattern in "${keyword}" takes exponential time, for instance on ${shorten(speed.attack)}.`,
      })
    }
  },
})
