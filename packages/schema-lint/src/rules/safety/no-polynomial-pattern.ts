import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { polynomialSpeedOf } from '../../analysis/patterns/pattern-speed.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

/** The number of steps that an engine takes in a few hundredths of a second. */
const harmlessSteps = 10_000_000

export const noPolynomialPattern = defineRule({
  id: 'no-polynomial-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary:
      'The time that a pattern takes does not grow faster than the string, or "maxLength" keeps the string short.',
    rationale:
      'A backtracking engine tries a pattern such as `a+$` again at every position. Ten times the length then takes a hundred times as long, and a megabyte takes minutes.',
    link: 'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
    good: [{ schema: { pattern: '^a+$' } }, { schema: { pattern: 'a+$', maxLength: 200 } }],
    bad: [{ schema: { pattern: 'a+$' } }, { schema: { pattern: '^\\s+|\\s+$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      const speed = polynomialSpeedOf(pattern)
      if (speed === undefined) continue
      const longest = keyword === 'pattern' ? numberOf(schema, 'maxLength') : undefined
      if (longest !== undefined && longest ** speed.degree <= harmlessSteps) continue
      report({
        at: schema,
        path,
        mark,
        message: `The time of the pattern in "${keyword}" grows with the length to the power of ${speed.degree}, for example on ${shorten(speed.attack)}.`,
      })
    }
  },
})
