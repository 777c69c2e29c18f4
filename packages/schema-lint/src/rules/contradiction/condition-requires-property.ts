import { heldBy, heldDirectly, requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { isAsserted } from '../../analysis/structure/applies.ts'
import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { absentProperties } from '../../analysis/value-sets/absent-properties.ts'
import { areDisjoint } from '../../analysis/value-sets/emptiness.ts'
import { type Given, givenAt } from '../../analysis/value-sets/given.ts'
import { valueSetOf } from '../../analysis/value-sets/value-set-of.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { has, type Subschema } from '../../schema/subschema.ts'

export const conditionRequiresProperty = defineRule({
  id: 'condition-requires-property',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A condition that asks for the value of a property requires the property.',
    rationale:
      '`properties` says nothing about an object without the property, so such an object meets the condition: `then` applies where nobody expects it, and `contains` finds what is not there. If the branches of a `oneOf` differ in the property, an object without it matches several. `required` in the condition says what is meant. A condition that accepts null, or the default of the property, is taken to include a missing property on purpose.',
    link: 'https://json-schema.org/understanding-json-schema/reference/conditionals#ifthenelse',
    good: [
      {
        schema: {
          if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
          then: { required: ['size'] },
        },
      },
      {
        schema: {
          required: ['kind'],
          if: { properties: { kind: { const: 'a' } } },
          then: { required: ['size'] },
        },
      },
      {
        schema: {
          properties: { kind: { default: 'a' } },
          if: { properties: { kind: { const: 'a' } } },
          then: { required: ['size'] },
        },
      },
    ],
    bad: [
      { schema: { if: { properties: { kind: { const: 'a' } } }, then: { required: ['size'] } } },
      { schema: { contains: { properties: { kind: { const: 'a' } } } } },
      { schema: { not: { properties: { kind: { const: 'a' } } } } },
      {
        schema: {
          oneOf: [{ properties: { kind: { const: 'a' } } }, { properties: { kind: { const: 'b' } } }],
        },
      },
    ],
  },
  keywords: ['if', 'contains', 'not', 'oneOf'],
  checkSchema(schema, context) {
    const { resolve } = context
    if (has(schema, 'then') || has(schema, 'else'))
      check('if', '"if" matches objects without it too', schema, givenAt(schema, resolve), context)
    // A negation in a condition or another negation is a way to ask whether the property is there.
    if (isAsserted(schema))
      check('not', '"not" forbids objects without it too', schema, givenAt(schema, resolve), context)
    if (has(schema, 'oneOf')) checkChoice(schema, context)
    const [items] = heldBy(schema, 'items')
    const given = items === undefined ? { required: new Set<string>(), schemas: [] } : givenAt(items, resolve)
    check('contains', '"contains" finds objects without it too', schema, given, context)
  },
})

function check(
  keyword: string,
  consequence: string,
  schema: Subschema,
  given: Given,
  { report, resolve }: Context,
): void {
  const condition = heldDirectly(schema, keyword)
  if (condition === undefined) return
  for (const property of absentProperties(condition, given, resolve)) {
    const name = String(property.via?.key)
    const at = property.parent ?? condition
    const required = [...requiredNames(at), name]
    report({
      at,
      path: ['properties', name],
      mark: 'key',
      message: `${showValue(name)} is not in "required" here: ${consequence}.`,
      fix: {
        safe: false,
        title: `Require ${showValue(name)}`,
        edits: [{ op: 'set', path: ['required'], value: required }],
      },
    })
  }
}

/** Reports branches of `oneOf` that differ in the value of a property which several of them do not require. */
function checkChoice(schema: Subschema, { report, resolve }: Context): void {
  // Another rule says it about discriminators.
  if (has(schema, 'discriminator')) return
  const branches = heldBy(schema, 'oneOf')
  const given = givenAt(schema, resolve)
  const lacking = (name: string) =>
    branches.filter((branch) => !valueSetOf(branch, resolve).required.has(name))
  const name = namesThatTellApart(branches, resolve).find((each) => {
    const [first, second] = lacking(each)
    if (first === undefined || second === undefined || given.required.has(each)) return false
    return !areDisjoint(valueSetOf(first, resolve), valueSetOf(second, resolve))
  })
  if (name === undefined) return
  report({
    at: schema,
    path: ['oneOf'],
    mark: 'key',
    message: `${showValue(name)} tells the branches of "oneOf" apart, but is not in "required": an object without it matches several, and is rejected.`,
    related: lacking(name)
      .slice(0, 2)
      .map((at) => ({ at, message: 'This branch does not require it.' })),
  })
}

/** The properties for which every branch lists values, and no two the same. */
function namesThatTellApart(branches: readonly Subschema[], resolve: Context['resolve']): readonly string[] {
  const [first, ...more] = branches.map((branch) => valueSetOf(branch, resolve).properties)
  if (first === undefined || more.length === 0) return []
  return [...first.keys()].filter((name) => {
    const listed = [first, ...more].map((properties) => properties.get(name)?.().values ?? [])
    const texts = listed.flat().map(canonicalText)
    return listed.every((values) => values.length > 0) && new Set(texts).size === texts.length
  })
}
