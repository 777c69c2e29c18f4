import { normalizeName } from '../src/names/normalize-name.ts'
import type { LibraryName } from './library.ts'

/** Whether the name is a country's official one somewhere, and the locales that mean this country by it. */
export type Bearer = Readonly<{ country: string; official: boolean; locales: readonly string[] }>

/** Every normalized name with the countries that bear it, the most likely first. */
export function nameBearers(names: readonly LibraryName[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>()
  for (const { locale, country, names: all, unofficial = false } of names) {
    for (const [position, name] of all.map(normalizeName).entries()) {
      const others = bearers.get(name) ?? []
      const known = others.find((bearer) => bearer.country === country)
      const official = (position === 0 && !unofficial) || known?.official === true
      const locales = [...new Set([...(known?.locales ?? []), locale])]
      bearers.set(name, [...others.filter((bearer) => bearer !== known), { country, official, locales }])
    }
  }
  return new Map([...bearers].map(([name, all]) => [name, oneBearerPerLocale(all).toSorted(byLikelihood)]))
}

/** Where one locale gives the name to several countries, it counts for the one that more locales mean. */
function oneBearerPerLocale(bearers: readonly Bearer[]): Bearer[] {
  const taken = new Set<string>()
  return bearers.toSorted(byLocales).map((bearer) => {
    const locales = bearer.locales.filter((locale) => !taken.has(locale))
    for (const locale of locales) taken.add(locale)
    return { ...bearer, locales }
  })
}

function byLikelihood(a: Bearer, b: Bearer): number {
  return Number(b.locales.includes('en')) - Number(a.locales.includes('en')) || byLocales(a, b)
}

function byLocales(a: Bearer, b: Bearer): number {
  return b.locales.length - a.locales.length || (a.country < b.country ? -1 : 1)
}
