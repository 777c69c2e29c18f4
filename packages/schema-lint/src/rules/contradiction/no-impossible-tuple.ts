import { closedLengthOf } from '../../analysis/structure/closed-length.ts'
import { effectiveNumber } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'

export const noImpossibleTuple = defineRule({
  id: 'no-impossible-tuple',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A closed tuple is not required to be longer than it is.',
    rationale: 'An array that may hold only the items of its tuple, but must hold more, is never valid.',
    link: 'https://json-schema.org/understanding-json-schema/reference/array#additionalitems',
    good: [{ schema: { prefixItems: [{}, {}], items: false, minItems: 2 } }],
    bad: [
      { schema: { prefixItems: [{}], items: false, minItems: 2 } },
      { schema: { allOf: [{ prefixItems: [{}] }], unevaluatedItems: false, minItems: 2 } },
      {
        schema: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          items: [{}],
          additionalItems: false,
          minItems: 2,
        },
      },
    ],
  },
  keywords: ['minItems'],
  checkSchema(schema, { report, resolve }) {
    const min = effectiveNumber(schema, 'minItems')
    const closed = closedLengthOf(schema, resolve)
    if (min === undefined || closed === undefined || min <= closed.length) return
    report({
      at: schema,
      path: ['minItems'],
      message: `"minItems" is ${min}, but this closed tuple has room for ${closed.length}: no array is valid.`,
      related: [{ at: schema, path: [closed.keyword], message: `"${closed.keyword}" is false here.` }],
    })
  },
})
