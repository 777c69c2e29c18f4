import { indexesOf } from '../../analysis/structure/indexes-of.ts'
import { closingOf } from '../../analysis/structure/closed-names.ts'
import { requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { ownTypes } from '../../analysis/value-sets/kinds.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noUndeclaredRequired = defineRule({
  id: 'no-undeclared-required',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A closed object declares every property that it requires.',
    rationale:
      'A property that is required but not allowed makes every object invalid: without it because it is missing, with it because it is unknown. Usually one of the two names is misspelled.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3',
    good: [
      { schema: { properties: { a: true }, required: ['a'], additionalProperties: false } },
      { schema: { patternProperties: { '^x-': true }, required: ['x-a'], additionalProperties: false } },
      { schema: { required: ['a'] } },
    ],
    bad: [
      { schema: { properties: { name: true }, required: ['nmae'], additionalProperties: false } },
      { schema: { allOf: [{ properties: { a: true } }], required: ['b'], unevaluatedProperties: false } },
    ],
  },
  keywords: ['required'],
  checkSchema(schema, { report, resolve }) {
    if (ownTypes(schema)?.includes('object') === false) return
    const closing = closingOf(schema, resolve)
    if (closing === undefined) return
    const { keyword, allows } = closing
    for (const name of requiredNames(schema).filter((each) => !allows(each))) {
      report({
        at: schema,
        path: ['required', indexesOf(listOf(schema, 'required') ?? []).get(name) ?? 0],
        message: `"required" names "${name}", which "${keyword}": false forbids: no object is valid.`,
        related: [{ at: schema, path: [keyword], message: `"${keyword}" is here.` }],
      })
    }
  },
})
