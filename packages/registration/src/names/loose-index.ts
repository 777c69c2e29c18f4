import { type NameEntry, nameEntries } from './name-index.ts'
import { joiningTerms } from './name-terms.ts'

type Key = (tokens: readonly string[]) => string

const key: Key = (tokens) => tokens.toSorted().join(' ')

const bareKey: Key = (tokens) => key(tokens.filter((word) => !joiningTerms.has(word)))

// Marks that are not letters: of Hindi the dot below, of Arabic vowels and hamza, of Thai the tones.
const keyWithoutMarks: Key = (tokens) =>
  bareKey(tokens.map((word) => word.normalize('NFD').replace(/[\p{Diacritic}\u0653-\u0655]/gu, '')))

// `Srilanka`, `SouthAfrica`
const keyWithoutSpaces: Key = (tokens) => tokens.join('')

const keys: readonly Key[] = [key, bareKey, keyWithoutMarks, keyWithoutSpaces]

/** The entry of a name whose words come in any order, with or without articles, or without its accents. */
export function entryOfTokens(tokens: readonly string[]): NameEntry | undefined {
  index ??= looseIndex()
  return keys.map((keyOf) => index?.get(keyOf(tokens))).find((entry) => entry !== undefined)
}

let index: ReadonlyMap<string, NameEntry> | undefined

function looseIndex(): ReadonlyMap<string, NameEntry> {
  const names = [...nameEntries()].map(([name, entry]) => [name.split(' '), entry] as const)
  const loose = new Map<string, NameEntry>()
  // The nearer key has precedence: without its joining word `del`, Hungarian `del szudan` would be `szudan`.
  for (const keyOf of keys) {
    const added = new Map<string, NameEntry>()
    for (const [tokens, entry] of names) {
      const text = keyOf(tokens)
      if (text !== '' && !loose.has(text)) added.set(text, merged([added.get(text), entry]))
    }
    for (const [text, entry] of added) loose.set(text, entry)
  }
  return loose
}

/** One entry with the candidates of all. */
export function merged(entries: readonly (NameEntry | undefined)[]): NameEntry {
  const found = entries.filter((entry) => entry !== undefined)
  const codes = new Set(found.flatMap(({ candidates }) => candidates.map(({ code }) => code)))
  const [first] = found
  if (first?.candidates.length === codes.size) return first
  const all = found.flatMap(({ candidates }) => candidates)
  return { candidates: [...codes].flatMap((code) => all.find((candidate) => candidate.code === code) ?? []) }
}
