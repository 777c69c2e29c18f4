import { indexesOf } from '../../analysis/structure/indexes-of.ts'
import { heldBy, heldDirectly, isFalse, requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { mayContain } from '../../analysis/value-sets/membership.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { valueSetOf } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

export const noImpossiblePropertyName = defineRule({
  id: 'no-impossible-property-name',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: '`propertyNames` accepts the names that its object declares and requires.',
    rationale:
      'A property whose name `propertyNames` rejects can never occur; if it is also required, no object is valid. Names are strings: a `type` other than string rejects them all.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.4',
    good: [{ schema: { properties: { ab: {} }, propertyNames: { pattern: '^[a-z]*$' } } }],
    bad: [
      { schema: { properties: { aB: {} }, propertyNames: { pattern: '^[a-z]*$' } } },
      { schema: { propertyNames: { type: 'object' } } },
    ],
  },
  keywords: ['propertyNames'],
  checkSchema(schema, { report, resolve }) {
    const names = heldDirectly(schema, 'propertyNames')
    // `false` says that the object is empty.
    if (names === undefined || isFalse(names)) return
    const set = valueSetOf(names, resolve)
    if (!set.kinds.has('string')) {
      report({
        at: schema,
        path: ['propertyNames'],
        message: '"propertyNames" rejects every string, and names are strings.',
      })
      return
    }
    for (const { via } of heldBy(schema, 'properties').filter((property) => !isFalse(property))) {
      const name = String(via?.key)
      if (mayContain(set, name)) continue
      report({
        at: schema,
        path: ['properties', name],
        mark: 'key',
        message: `"properties" has ${showValue(name)}, a name that "propertyNames" rejects: it can never occur.`,
        ...beside(schema, 'propertyNames'),
      })
    }
    for (const name of requiredNames(schema)) {
      if (mayContain(set, name) || heldBy(schema, 'properties').some(({ via }) => via?.key === name)) continue
      report({
        at: schema,
        path: ['required', indexesOf(listOf(schema, 'required') ?? []).get(name) ?? 0],
        message: `"required" names ${showValue(name)}, which "propertyNames" rejects: no object is valid.`,
        ...beside(schema, 'propertyNames'),
      })
    }
  },
})
