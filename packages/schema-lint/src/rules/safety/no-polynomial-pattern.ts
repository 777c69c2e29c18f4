import { patternKeywords, patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { speedOf } from '../../analysis/patterns/pattern-speed.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

/** Steps that an engine takes in a few hundredths of a second. */
const harmlessSteps = 10_000_000

export const noPolynomialPattern = defineRule({
  id: 'no-polynomial-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'The time of a pattern does not grow faster than the text, or "maxLength" keeps the text short.',
    rationale:
      'An engine that backtracks tries a pattern such as `a+$` anew at every place of the text. Ten times the text then takes a hundred times as long, and a megabyte takes minutes.',
    link: 'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
    good: [{ schema: { pattern: '^a+$' } }, { schema: { pattern: 'a+$', maxLength: 200 } }],
    bad: [{ schema: { pattern: 'a+$' } }, { schema: { pattern: '^\\s+|\\s+$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
      const speed = speedOf(pattern.text)
      if (speed.growth !== 'polynomial') continue
      const longest = keyword === 'pattern' ? numberOf(schema, 'maxLength') : undefined
      if (longest !== undefined && longest ** speed.degree <= harmlessSteps) continue
      report({
        at: schema,
        path,
        mark,
        message: `The time of the pattern in "${keyword}" grows with the power ${speed.degree} of the length of the text, for instance on ${shorten(speed.attack)}.`,
      })
    }
  },
})
