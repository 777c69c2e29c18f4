import type { Completion } from '@codemirror/autocomplete'
import { countryFacts } from '../description/country-facts.ts'
import { locationAt } from '../reader/location.ts'
import { cultures, languages } from '../schema/locales.ts'
import type { Property } from '../schema/property.ts'
import { describedValue, formatOf, isCountry, typesOf, valuesOf } from '../schema/value-kind.ts'
import { chosen, replacement } from './replacement.ts'

/** A value with what the list says about it. */
type Value = {
  readonly value: unknown
  readonly name?: string
  readonly detail?: string
  readonly info?: string
}

/** Formats whose usual values have names. */
const named: Readonly<Record<string, () => readonly Value[]>> = { culture: cultures, language: languages }

/** Empty values, which the caret goes into. */
const containers: Readonly<Record<string, string>> = { object: '{}', array: '[]' }

/** Options for the values of a property; none if any text or number will do. */
export function valueOptions({ schema }: Property): readonly Completion[] {
  const brackets = typesOf(schema).flatMap((type) => containers[type] ?? [])
  return [
    ...valuesFor(schema).map((value, index) => optionFor(value, index)),
    ...brackets.map((json) => ({ label: json, type: 'value', apply: applied(json, 1) })),
  ]
}

function valuesFor(schema: Property['schema']): readonly Value[] {
  const values = valuesOf(schema)
  if (isCountry(schema)) return values.map((value) => countryOption(schema, String(value)))
  if (values.length > 0) return values.map((value) => ({ value, detail: describedValue(schema, value) }))
  if (typesOf(schema).includes('boolean')) return [{ value: true }, { value: false }]
  // Not every language has two letters.
  const pattern = new RegExp(String(schema.pattern))
  return (named[formatOf(schema)?.name ?? '']?.() ?? []).filter(({ value }) => pattern.test(String(value)))
}

const countryOption = (schema: Property['schema'], value: string): Value => ({
  value,
  name: describedValue(schema, value),
  info: countryFacts(value),
})

/** A country is found by its name too: it is in the label. */
function optionFor({ value, name, detail, info }: Value, index: number): Completion {
  const json = JSON.stringify(value)
  return {
    label: name === undefined ? String(value) : `${String(value)} ${name}`,
    ...(detail && { detail }),
    ...(info && { info }),
    type: 'value',
    // Short lists stay in the order of the schema; names are sorted.
    ...(name === undefined && { boost: 99 - index }),
    apply: applied(json, json.length),
  }
}

const applied =
  (json: string, anchor: number): NonNullable<Completion['apply']> =>
  (view, completion, _from, to) => {
    const location = locationAt(view.state, to)
    if (location !== undefined)
      view.dispatch(chosen(replacement(view.state, location, { json, anchor }), completion))
  }
