import { effective, effectiveNumber, heldBy } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

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
  checkSchema(schema, { report }) {
    const min = effectiveNumber(schema, 'minItems')
    const length = closedLength(schema)
    if (min === undefined || length === undefined || min <= length) return
    report({
      at: schema,
      path: ['minItems'],
      message: `"minItems" is ${min}, but this closed tuple has room for ${length}: no array is valid.`,
    })
  },
})

/** The maximum number of items that a list of them with `false` for the others allows. */
function closedLength(schema: Subschema): number | undefined {
  if (schema.dialect.keywords.has('prefixItems')) {
    return effective(schema, 'items') === false ? heldBy(schema, 'prefixItems').length : undefined
  }
  const listed = Array.isArray(effective(schema, 'items'))
  return listed && effective(schema, 'additionalItems') === false ? heldBy(schema, 'items').length : undefined
}
