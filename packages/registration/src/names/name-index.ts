import { type CountryCode, countryCodes } from '../countries/countries.ts'
import { ambiguousNames, nameGroups } from '../generated/names-data.ts'
import { nameAliases } from './name-aliases.ts'
import { normalizeName } from './normalize-name.ts'

/** A country that bears a name; `locales` are those whose speakers mean this country by it. */
export type Candidate = Readonly<{ code: CountryCode; matched: 'name' | 'alias'; locales: readonly string[] }>

/** What is known about one normalized name: its candidates, most likely first. */
export type NameEntry = Readonly<{ candidates: readonly Candidate[]; note?: string }>

/** The entry of a normalized name. */
export function nameEntry(normalized: string): NameEntry | undefined {
  return nameEntries().get(normalized)
}

/** The entries by normalized name. Decodes the generated data at the first call. */
export function nameEntries(): ReadonlyMap<string, NameEntry> {
  index ??= decode()
  return index
}

let index: ReadonlyMap<string, NameEntry> | undefined

function decode(): ReadonlyMap<string, NameEntry> {
  const entries = new Map<string, NameEntry>()
  for (const group of nameGroups) {
    for (const [position, names] of group.split('|').entries()) {
      const code = countryCodes[position]
      if (code === undefined || names === '') continue
      for (const name of names.split('/')) {
        entries.set(name.replace('*', ''), { candidates: [candidate(code, name)] })
      }
    }
  }
  for (const row of ambiguousNames) {
    const [name = '', ...rest] = row.split('|')
    const candidates = rest.map((part) => {
      const [code = '', locales = ''] = part.split('=')
      return candidate(code.replace('*', '') as CountryCode, code, locales.split(' ').filter(Boolean))
    })
    entries.set(name, { candidates })
  }
  for (const { country, names, note, alternatives = [] } of nameAliases) {
    for (const name of names.map(normalizeName)) {
      const others = entries.get(name)?.candidates ?? []
      const codes = new Set([country, ...alternatives, ...others.map(({ code }) => code)])
      // Without locales: an alias holds in every language.
      entries.set(name, { candidates: [...codes].map((code) => candidate(code, '*')), note })
    }
  }
  return entries
}

// An asterisk in the data marks a name that no locale puts first.
function candidate(code: CountryCode, text: string, locales: readonly string[] = []): Candidate {
  return { code, matched: text.includes('*') ? 'alias' : 'name', locales }
}
