import { phrases } from './phrases.ts'
import { spellings } from './spellings.ts'
import type { Token } from './read/token.ts'
import { words } from './words.ts'
import picomatch from 'picomatch'

/** A word or phrase that the glossary avoids. */
export interface Mention {
  file: string
  line: number
  kind: Token['kind']
  /** As the glossary lists it. */
  avoided: string
  /** As the file has it. */
  text: string
  instead: string
}

/** `judge` → `judges`, `judged`, `judging`, `judgment`, and so on. */
const inflections = (stem: string): string[] => {
  const bare = stem.replace(/e$/, '')
  const endings = ['ed', 'es', 'ing', 'er', 'ers', 'or', 'ion', 'ions', 'ment', 'ments'].map(
    (end) => bare + end,
  )
  return [stem, `${stem}s`, ...endings]
}

interface Avoided {
  avoided: string
  instead: Set<string>
  applies: (file: string) => boolean
}

/** What is avoided, by how it is written in lower case. */
function avoidedIn(kind: Token['kind']): ReadonlyMap<string, Avoided> {
  const table = new Map<string, Avoided>()
  for (const { word, never, neverInNames, where } of words) {
    const applies = where === undefined ? () => true : picomatch(where)
    const stems = [...never, ...(kind === 'name' ? neverInNames : [])].filter((text) => !text.includes(' '))
    for (const stem of stems) {
      for (const inflected of never.includes(stem) ? inflections(stem) : [stem, `${stem}s`]) {
        const instead = table.get(inflected)?.instead ?? new Set()
        table.set(inflected, { avoided: stem, instead: instead.add(word), applies })
      }
    }
  }
  return table
}

const avoided = { name: avoidedIn('name'), prose: avoidedIn('prose') }
const british = new RegExp(`\\b(?:un|re|de|mis)?(${Object.keys(spellings).join('|')})\\w*`, 'i')

/** `rulesOfText`, `rules-of-text` → `rules`, `of`, `text`. */
const partsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z']+/)
    .map((part) => part.toLowerCase())

/** What a name or a sentence says that the glossary avoids. */
export function mentionsIn(file: string, { kind, line, text }: Token): Mention[] {
  const found: Mention[] = []
  // What is quoted as code in a sentence has its name elsewhere.
  const sentence = text.replaceAll(/(`+)[^`]+\1/g, '`…`')
  const parts = kind === 'name' ? partsOf(text) : (sentence.toLowerCase().match(/[a-z]+/g) ?? [])
  for (const part of new Set(parts)) {
    const entry = avoided[kind].get(part)
    if (entry?.applies(file) === true) {
      found.push({
        file,
        line,
        kind,
        avoided: entry.avoided,
        text: kind === 'name' ? text : part,
        instead: [...entry.instead].join(', '),
      })
    }
    const spelling = british.exec(part)?.[1]
    if (spelling !== undefined) {
      const instead = part.replace(spelling, spellings[spelling] ?? spelling)
      found.push({ file, line, kind, avoided: spelling, text: kind === 'name' ? text : part, instead })
    }
  }
  if (kind === 'prose') {
    for (const { pattern, instead } of phrases) {
      const [phrase] = pattern.exec(sentence) ?? []
      if (phrase !== undefined)
        found.push({ file, line, kind, avoided: pattern.source, text: phrase, instead })
    }
  }
  return found
}
