import { closingOf } from '../../analysis/structure/closed-names.ts'
import { patternsOf } from '../../analysis/structure/allowed-names.ts'
import { heldBy, heldDirectly, requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { sameObjects } from '../../analysis/structure/same-objects.ts'
import { patternMatches } from '../../analysis/patterns/pattern-matches.ts'
import { isSameButSpelling, likelyMeant } from '../../analysis/texts/likely-meant.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noMisspelledRequired = defineRule({
  id: 'no-misspelled-required',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A required property of an open object is not almost the name of a declared one.',
    rationale:
      'An object that lacks the misspelled name is rejected, and the declared property remains optional. Where the object is closed, nothing is valid, and another rule says so.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3',
    good: [
      { schema: { properties: { address: {} }, required: ['address'] } },
      { schema: { properties: { line1: {} }, required: ['line2'] } },
      {
        schema: {
          allOf: [{ properties: { adress: {} } }],
          properties: { address: {} },
          required: ['adress'],
        },
      },
    ],
    bad: [
      { schema: { properties: { address: {} }, required: ['adress'] } },
      { schema: { properties: { first_name: {} }, anyOf: [{ required: ['firstName'] }] } },
    ],
  },
  keywords: ['required'],
  checkSchema(schema, { report, resolve }) {
    const required = requiredNames(schema)
    if (required.length === 0) return
    const { schemas, complete } = sameObjects(schema, resolve)
    const declared = new Set(
      schemas.flatMap((each) => heldBy(each, 'properties').map(({ via }) => String(via?.key))),
    )
    // Where other schemas may declare the name, or an object is closed, nothing is known or another rule knows more.
    if (!complete || required.every((name) => declared.has(name))) return
    if (closingOf(schema, resolve) !== undefined || schemas.some(isMap)) return
    const patterns = schemas.flatMap(patternsOf)
    const elsewhere = new Set(schemas.flatMap(requiredNames))
    const candidates = [...declared].filter((name) => !elsewhere.has(name))
    for (const name of required) {
      if (declared.has(name) || patterns.some((pattern) => patternMatches(pattern, name) !== false)) continue
      const meant = misspelled(name, candidates)
      if (meant === undefined) continue
      const path = ['required', (listOf(schema, 'required') ?? []).indexOf(name)]
      report({
        at: schema,
        path,
        message: `"required" names ${showValue(name)}, which is not declared. Did you mean ${showValue(meant)}?`,
        fix: {
          safe: false,
          title: `Require ${showValue(meant)}`,
          edits: [{ op: 'set', path, value: meant }],
        },
      })
    }
  },
})

/** Whether names are data: other properties have a schema too. */
function isMap(schema: Parameters<typeof heldDirectly>[0]): boolean {
  const others = heldDirectly(schema, 'additionalProperties')
  return others !== undefined && typeof others.node.value !== 'boolean'
}

/** Short names are soon other words, and numbers count. */
function misspelled(name: string, candidates: readonly string[]): string | undefined {
  const meant = likelyMeant(name, candidates)
  if (meant === undefined || digitsOf(name) !== digitsOf(meant)) return undefined
  return name.length > 4 || isSameButSpelling(name, meant) ? meant : undefined
}

function digitsOf(name: string): string {
  return name.replaceAll(/\D/g, '')
}
