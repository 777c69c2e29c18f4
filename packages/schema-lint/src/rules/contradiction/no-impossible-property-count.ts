import { closedNames } from '../../analysis/structure/allowed-names.ts'
import { effectiveNumber, requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import { beside } from '../helpers/beside.ts'

export const noImpossiblePropertyCount = defineRule({
  id: 'no-impossible-property-count',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The number of properties that an object must have fits what it requires and declares.',
    rationale:
      'An object that requires more properties than `maxProperties` allows, or is closed and must have more than it declares, is never valid.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.1',
    good: [
      { schema: { required: ['a', 'b'], maxProperties: 2 } },
      { schema: { properties: { a: {} }, minProperties: 2 } },
    ],
    bad: [
      { schema: { required: ['a', 'b'], maxProperties: 1 } },
      { schema: { properties: { a: {} }, additionalProperties: false, minProperties: 2 } },
    ],
  },
  keywords: ['minProperties', 'maxProperties'],
  checkSchema(schema, { report }) {
    const min = effectiveNumber(schema, 'minProperties')
    const max = effectiveNumber(schema, 'maxProperties')
    const required = requiredNames(schema).length
    if (max !== undefined && required > max) {
      report({
        at: schema,
        path: ['maxProperties'],
        message: `"maxProperties" is ${max}, but "required" names ${required} properties: no object is valid.`,
        ...beside(schema, 'required'),
      })
    }
    const declared = closedNames(schema)
    if (min === undefined || declared === undefined || min <= declared.length) return
    report({
      at: schema,
      path: ['minProperties'],
      message: `"minProperties" is ${min}, but this closed object declares only ${declared.length}: no object is valid.`,
      ...beside(schema, 'additionalProperties'),
    })
  },
})
