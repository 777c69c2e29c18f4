import { effectiveNumber } from '../../analysis/structure/effective-keywords.ts'
import { hasExclusiveFlags, ownRange } from '../../analysis/value-sets/own-range.ts'
import { hasNoMultiple } from '../../analysis/value-sets/range.ts'
import { ownTypes } from '../../analysis/value-sets/kinds.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { has, numberOf, type Subschema } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

const pairs = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
] as const

export const noContradictoryBounds = defineRule({
  id: 'no-contradictory-bounds',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A value lies between a lower bound and its upper bound.',
    rationale:
      'No value lies between a lower bound and a smaller upper bound: the schema accepts nothing of that type, and validators notice only when they reject the first value.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2',
    good: [
      { schema: { type: 'integer', minimum: 1, maximum: 1 } },
      { schema: { minLength: 2, maxLength: 3 } },
      { schema: { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 2 } },
    ],
    bad: [
      { schema: { type: 'integer', minimum: 10, maximum: 1 } },
      { schema: { minLength: 3, maxLength: 2 } },
      { schema: { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 1 } },
      { schema: { minimum: 1, maximum: 4, multipleOf: 5 } },
    ],
  },
  keywords: [...pairs.map(([lower]) => lower), 'exclusiveMinimum'],
  checkSchema(schema, { report }) {
    let contradicted = false
    for (const [lower, upper] of pairs) {
      const min = numberOf(schema, lower)
      const max = numberOf(schema, upper)
      if (min === undefined || max === undefined || min <= max) continue
      contradicted ||= lower === 'minimum'
      report({
        at: schema,
        path: [lower],
        message: `"${lower}" is ${min}, but "${upper}" is ${max}: no value is both.`,
        related: [{ at: schema, path: [upper], message: `"${upper}" is here.` }],
      })
    }
    if (!contradicted) checkNumbers(schema, report)
  },
})

/** Whether the bounds, including exclusive ones and `multipleOf`, leave any number. */
function checkNumbers(schema: Subschema, report: Context['report']): void {
  const types = ownTypes(schema)
  if (types !== undefined && !types.includes('integer') && !types.includes('number')) return
  const integers = types?.includes('integer') === true && !types.includes('number')
  const step = effectiveNumber(schema, 'multipleOf')
  const steps = [...(integers ? [1] : []), ...(step === undefined ? [] : [step])]
  const range = ownRange(schema)
  if (!hasNoMultiple(range, steps)) return
  const exclusive = has(schema, 'exclusiveMinimum') && !hasExclusiveFlags(schema)
  const what = hasNoMultiple(range, []) ? 'number' : integers ? 'integer' : `multiple of ${step ?? 1}`
  const suffix = integers && step !== undefined ? ` that is a multiple of ${step}` : ''
  const between = `${range.min}${range.minOpen ? ' (exclusive)' : ''} and ${range.max}${range.maxOpen ? ' (exclusive)' : ''}`
  const path = exclusive ? 'exclusiveMinimum' : 'minimum'
  report({
    at: schema,
    path: [path],
    message: `"${path}" and the upper bound leave no ${what}${suffix} between ${between}.`,
    ...beside(schema, 'exclusiveMaximum', 'maximum'),
  })
}
