import { areDisjoint, isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { patternMatches } from '../../analysis/patterns/pattern-matches.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { valueSetOf } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'

export const noPropertyPatternConflict = defineRule({
  id: 'no-property-pattern-conflict',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A property does not contradict a `patternProperties` that its name matches.',
    rationale:
      'Both schemas count for a property whose name matches. If they exclude each other, the property can never occur; often the pattern lacks its `^` or `$`.',
    link: 'https://json-schema.org/understanding-json-schema/reference/object#patternProperties',
    good: [
      {
        schema: {
          properties: { name: { type: 'string' } },
          patternProperties: { '^n_': { type: 'number' } },
        },
      },
    ],
    bad: [
      { schema: { properties: { name: { type: 'string' } }, patternProperties: { n: { type: 'number' } } } },
    ],
  },
  keywords: ['patternProperties'],
  checkSchema(schema, { report, resolve }) {
    const properties = heldBy(schema, 'properties')
    for (const pattern of heldBy(schema, 'patternProperties')) {
      const expression = String(pattern.via?.key)
      const set = valueSetOf(pattern, resolve)
      for (const property of properties) {
        const name = String(property.via?.key)
        if (patternMatches(expression, name) !== true) continue
        const own = valueSetOf(property, resolve)
        if (isEmpty(own) || !areDisjoint(own, set)) continue
        report({
          at: schema,
          path: ['properties', name],
          mark: 'key',
          message: `"properties" has ${showValue(name)}, which "patternProperties" ${showValue(expression)} matches with a schema that excludes it.`,
          related: [{ at: pattern, message: 'The pattern is here.' }],
        })
      }
    }
  },
})
