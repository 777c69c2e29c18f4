import { effectiveNumber, effectiveString } from '../../analysis/structure/effective-keywords.ts'
import { lengthsOf } from '../../analysis/patterns/pattern-lengths.ts'
import { defineRule } from '../../engine/rule.ts'
import { beside } from '../helpers/beside.ts'

export const noImpossiblePatternLength = defineRule({
  id: 'no-impossible-pattern-length',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Strings that match a `pattern` fit `minLength` and `maxLength`.',
    rationale:
      'A pattern that needs more characters than `maxLength` allows, or allows fewer than `minLength` needs, leaves no valid string.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3',
    good: [
      { schema: { pattern: '^[a-z]{2,4}$', maxLength: 3 } },
      { schema: { pattern: '[a-z]{2}', minLength: 5 } },
    ],
    bad: [
      { schema: { pattern: '^[A-Z]{3}$', maxLength: 2 } },
      { schema: { pattern: '^[A-Z]{3}$', minLength: 4 } },
    ],
  },
  keywords: ['pattern'],
  checkSchema(schema, { report }) {
    const pattern = effectiveString(schema, 'pattern')
    const min = effectiveNumber(schema, 'minLength') ?? 0
    const max = effectiveNumber(schema, 'maxLength') ?? Infinity
    if (pattern === undefined || (min === 0 && max === Infinity)) return
    const lengths = lengthsOf(pattern)
    if (lengths === undefined || lengths === 'never') return
    if (lengths.min > max) {
      report({
        at: schema,
        path: ['maxLength'],
        message: `"maxLength" is ${max}, but what "pattern" matches has at least ${lengths.min} characters.`,
        ...beside(schema, 'pattern'),
      })
    }
    if (lengths.max >= min) return
    report({
      at: schema,
      path: ['minLength'],
      message: `"minLength" is ${min}, but what "pattern" matches has at most ${lengths.max} characters.`,
      ...beside(schema, 'pattern'),
    })
  },
})
