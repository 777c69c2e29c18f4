import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import { schemesByCountry } from '../generated/schemes-by-country.ts'
import { isCompact } from './ascii.ts'
import { fold } from './fold.ts'
import { generalLabels } from './general-labels.ts'

/** A folded label, and whether only a whole word is one: names of schemes may touch the number, as in `RIFJ001230726`. */
export type Label = readonly [folded: string, isWord: boolean]

/** Labels by their first character. */
type Labels = ReadonlyMap<string, readonly Label[]>

const ofCountries = /* @__PURE__ */ new Map<RegistrationNumberCountry, Labels>()

/** The labels before numbers of a country that begin with a character, folded. */
export function labelsWith(country: RegistrationNumberCountry, first: string): readonly Label[] {
  const labels = ofCountries.get(country) ?? labelsOf(country)
  ofCountries.set(country, labels)
  return labels.get(first) ?? none
}

const none: readonly Label[] = []

/** The letters and digits of a text, folded. */
export const letters = (text: string): string =>
  isCompact(text) ? text : fold(text).replace(/[^\p{L}\p{N}]/gu, '')

function labelsOf(country: RegistrationNumberCountry): Labels {
  const names = schemesByCountry[country].flatMap(({ format }) => {
    const { id, abbreviation, latinAbbreviation, localName, labels = [] } = format
    return [id, abbreviation, latinAbbreviation, localName, ...labels]
  })
  const all = byFirst([country, ...names].map((name) => [letters(name), false]))
  general ??= byFirst(generalLabels.split(' ').map((word) => [letters(word), true]))
  for (const [first, labels] of general) all.set(first, [...(all.get(first) ?? []), ...labels])
  return all
}

/** Those of all countries, whose words are folded once. */
let general: Labels | undefined

function byFirst(labels: readonly Label[]): Map<string, readonly Label[]> {
  const all = new Map<string, Label[]>()
  for (const label of labels) {
    const first = label[0].charAt(0)
    const others = all.get(first)
    if (others === undefined) all.set(first, [label])
    else others.push(label)
  }
  return all
}
