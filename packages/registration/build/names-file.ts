import { banner, literal } from './banner.ts'
import type { LibraryCountry, LibraryName } from './library.ts'
import { type Bearer, nameBearers } from './name-bearers.ts'

/**
 * Normalized names as text: one string per writing system, in it one `|`-separated slot per country (in the order
 * of the country list), in it `/`-separated names, `*` before those that are an alias everywhere. Names of one
 * script compress well together; names for which the locale decides are listed separately.
 */
export function namesFile(countries: readonly LibraryCountry[], names: readonly LibraryName[]): string {
  const bearers = [...nameBearers(names)].toSorted(byKey)
  const codes = new Map(
    countries.flatMap((c) => [c.alpha2, c.alpha3].map((code) => [code.toLowerCase(), c.alpha2])),
  )
  const needsLocale = (name: string, all: readonly Bearer[]) => {
    return all.some(({ country }) => country !== (codes.get(name) ?? all[0]?.country))
  }

  const groups = new Map<string, Map<string, string[]>>()
  for (const [name, all] of bearers) {
    const [bearer] = all
    if (bearer === undefined || needsLocale(name, all)) continue
    const slots = groups.get(script(name)) ?? new Map<string, string[]>()
    groups.set(script(name), slots)
    slots.set(bearer.country, [...(slots.get(bearer.country) ?? []), bearer.official ? name : `*${name}`])
  }
  const rows = [...groups].toSorted(byKey).map(([, slots]) => {
    return countries.map(({ alpha2 }) => slots.get(alpha2)?.join('/') ?? '').join('|')
  })
  const ambiguous = bearers.filter(([name, all]) => needsLocale(name, all))
  return `${banner}
export const nameGroups: readonly string[] = [
${lines(rows)}]

/** The name, then its countries, most likely first, each with the locales that mean it. */
export const ambiguousNames: readonly string[] = [
${lines(ambiguous.map(([name, all]) => [name, ...all.map(bearerText)].join('|')))}]
`
}

function bearerText({ country, official, locales }: Bearer): string {
  return `${country}${official ? '' : '*'}=${locales.join(' ')}`
}

// 128 code points a block is close enough to a script; all Latin letters are one.
function script(name: string): string {
  const first = name.codePointAt(0) ?? 0
  return String(first < 0x300 ? 0 : first >> 7).padStart(5, '0')
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `  ${literal(text)},\n`).join('')
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
