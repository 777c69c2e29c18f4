import { unevenMultiple } from '../../analysis/value-sets/uneven-multiple.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

export const noFractionalMultipleOf = defineRule({
  id: 'no-fractional-multiple-of',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'The value of "multipleOf" divides its multiples without rounding.',
    rationale:
      'Most fractions have no exact binary form. Validators that divide doubles reject 0.07 as a multiple of 0.01, those that use decimals accept it, and some round: the verdict depends on the engine. Count in the smaller unit, or constrain a string.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.1',
    good: [{ schema: { multipleOf: 5 } }, { schema: { multipleOf: 0.25 } }],
    bad: [{ schema: { multipleOf: 0.01 } }],
  },
  keywords: ['multipleOf'],
  checkSchema(schema, { report }) {
    const step = numberOf(schema, 'multipleOf')
    const witness = step === undefined ? undefined : unevenMultiple(step)
    if (step === undefined || witness === undefined) return
    report({
      at: schema,
      path: ['multipleOf'],
      message: `"multipleOf" is ${step}: engines disagree about ${witness}, because ${witness} / ${step} is ${witness / step} in floating point.`,
    })
  },
})
