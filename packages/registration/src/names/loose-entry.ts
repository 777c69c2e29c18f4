import { entryOfTokens, merged } from './loose-index.ts'
import type { NameEntry } from './name-index.ts'
import {
  contractions,
  gluedStateTerms,
  islandTerms,
  joiningTerms,
  shortenedTerms,
  stateTerms,
} from './name-terms.ts'
import { normalizeName } from './normalize-name.ts'

type Tokens = readonly string[]

/** The entry of a name that is not written as in the data: turned round, cut short, or formal. */
export function looseEntry(text: string): NameEntry | undefined {
  const written = tokenLists(text)
  const completed = written.flatMap(inFull)
  return (
    entryOfAny(written, entryOfTokens) ??
    entryOfAny(completed, entryOfTokens) ??
    entryOfAny([...written, ...completed], withoutStateTerms)
  )
}

/** Several readings may name different countries; then each is a candidate. */
function entryOfAny(lists: readonly Tokens[], entryOf: (tokens: Tokens) => NameEntry | undefined) {
  const found = lists.map(entryOf).filter((entry) => entry !== undefined)
  return found.length === 0 ? undefined : merged(found)
}

const elided = /(?<![\p{L}\p{M}])[dl]['’‘ʼ`´](?=\p{L})/giu

function tokenLists(text: string): readonly Tokens[] {
  const name = normalizeName(text)
  const names = [
    name,
    // `Cote d Ivoire`, `L'Italie`, `U S A`
    name.replace(/(?<![^ ])([dl]) /g, '$1'),
    normalizeName(text.replace(elided, '')),
    name.replace(/(?<![^ ])\p{L}(?: \p{L}(?![^ ]))+/gu, (letters) => letters.replaceAll(' ', '')),
  ]
  return [...new Set(names)].filter(Boolean).map((one) => one.split(' '))
}

// No name has more words; the readings of one word are multiplied by those of the others.
const maxTokens = 8
const maxReadings = 200

/** The ways to complete the words that may be cut short, without the words as they are. */
function inFull(tokens: Tokens): readonly Tokens[] {
  if (tokens.length > maxTokens) return []
  let readings: readonly Tokens[] = [[]]
  for (const word of tokens) {
    const contraction = contractions.get(word)
    const longer = shortenedTerms.filter((long) => long !== word && long.startsWith(word))
    const choices = joiningTerms.has(word) ? [word] : [word, contraction ?? [], longer].flat()
    if (readings.length * choices.length > maxReadings) return []
    readings = readings.flatMap((reading) => choices.map((choice) => [...reading, choice]))
  }
  return readings.slice(1)
}

// Their formal names are all that tells them apart, so no word of these may be left out.
const divided: ReadonlySet<string> = new Set(['CD', 'CG', 'CN', 'KP', 'KR', 'TW'])

// The State of Georgia is one of the United States, the State of Mexico one of Mexico.
const alsoStates: ReadonlySet<string> = new Set(['GE', 'MX'])

function withoutStateTerms(tokens: Tokens): NameEntry | undefined {
  const rest = tokens.map((word) => word.replace(gluedStateTerms, '')).filter((word) => !stateTerms.has(word))
  return (
    entryOfRest(rest, tokens) ??
    entryOfRest(
      rest.filter((word) => !islandTerms.has(word)),
      tokens,
    )
  )
}

function entryOfRest(rest: Tokens, tokens: Tokens): NameEntry | undefined {
  const telling = rest.filter((word) => word !== '' && !joiningTerms.has(word))
  if (telling.length === 0 || rest.join(' ') === tokens.join(' ')) return undefined
  const entry = entryOfTokens(telling)
  const [only, ...others] = entry?.candidates ?? []
  if (only === undefined || others.length > 0 || divided.has(only.code)) return undefined
  return alsoStates.has(only.code) && tokens.some((token) => token.startsWith('state')) ? undefined : entry
}
