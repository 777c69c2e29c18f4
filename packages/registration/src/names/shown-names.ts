import { type CountryCode, countryCodes } from '../countries/countries.ts'
import type { NameEntry } from './name-index.ts'
import { normalizeName } from './normalize-name.ts'

/** The entry of a name that this platform shows for a country in a locale, whatever version of CLDR it has. */
export function shownEntry(normalized: string, locale: unknown): NameEntry | undefined {
  if (typeof locale !== 'string' || locale.length > maxLocaleLength || normalized === '') return undefined
  const known = shown.get(locale)
  if (known === undefined && shown.size >= maxLocales) shown.clear()
  const names = known ?? shownNames(locale)
  if (known === undefined) shown.set(locale, names)
  const codes = names.get(normalized)
  return codes && { candidates: [...codes].map((code) => ({ code, matched: 'name', locales: [] })) }
}

type Names = ReadonlyMap<string, ReadonlySet<CountryCode>>

const shown = new Map<string, Names>()

/** Enough for a page; a service must not keep whatever its clients send. */
const [maxLocales, maxLocaleLength] = [32, 100]

const none: Names = new Map()

function shownNames(locale: string): Names {
  const names = new Map<string, Set<CountryCode>>()
  for (const style of ['short', 'long'] as const) {
    const display = displayNames(locale, style)
    if (display === undefined) return none
    for (const code of countryCodes) {
      const name = normalizeName(display.of(code) ?? '')
      names.set(name, (names.get(name) ?? new Set()).add(code))
    }
  }
  return names
}

function displayNames(locale: string, style: 'short' | 'long'): Intl.DisplayNames | undefined {
  try {
    const tag = locale.replaceAll('_', '-')
    // Otherwise the names would be those of the platform's language.
    if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return undefined
    return new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' })
  } catch {
    // Not a locale, or a platform without names.
    return undefined
  }
}
