import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDictionary } from 'cspell-lib'
import type { Remark } from './remark.ts'

const require = createRequire(import.meta.url)

interface Extension {
  dictionaryDefinitions: { name: string; path: string }[]
}

function definition(file: string, name: string): { name: string; path: string } {
  const { dictionaryDefinitions } = JSON.parse(readFileSync(file, 'utf8')) as Extension
  const path = dictionaryDefinitions.find((each) => each.name === name)?.path
  if (path === undefined) throw new Error(`${file} has no dictionary ${name}.`)
  return { name, path: join(dirname(file), path) }
}

/** Only these: with all that cspell brings, loading them takes much longer than reading the repository. */
const definitions = [
  definition(require.resolve('@cspell/dict-en_us/cspell-ext.json'), 'en_us'),
  definition(require.resolve('@cspell/dict-software-terms/cspell-ext.json'), 'softwareTerms'),
  definition(require.resolve('@cspell/dict-companies/cspell-ext.json'), 'companies'),
]

const english = await getDictionary({
  dictionaryDefinitions: definitions,
  dictionaries: definitions.map(({ name }) => name),
})

const own = new Set(
  readFileSync(new URL('dictionary.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)

const known = new Map<string, boolean>()
function isKnown(word: string): boolean {
  let answer = known.get(word)
  if (answer === undefined) {
    const bare = word.replace(/’/g, "'").replace(/'s?$/, '')
    answer = own.has(bare) || own.has(bare.toLowerCase()) || english.has(bare, { ignoreCase: true })
    known.set(word, answer)
  }
  return answer
}

/** Addresses, paths, names in code and texts in other scripts are not English words. */
const words = (text: string): string[] =>
  text
    .replaceAll(/https?:\S+|\S*[\w)]+[/@\\_#.][\w(]\S*|&\w+;|\S*\d\S*|--\S+|\$\{.*?\}|\{\w+\}/g, ' ')
    .match(/(?<![\p{L}\p{N}-])[A-Za-z]{3,}(?:['’][A-Za-z]+)?(?![\p{L}\p{N}])/gu) ?? []

/** `camelCase` and `ALL_CAPITALS` are names. */
const isName = (word: string): boolean => /\p{Ll}\p{Lu}|^\p{Lu}{2,}s?$/u.test(word)

/** Words that are neither American English nor in `dictionary.txt`. */
export function misspelled(text: string): Remark[] {
  return words(text)
    .filter((word) => !isName(word) && !isKnown(word))
    .map((word) => ({
      rule: 'spelling',
      text: word,
      instead: 'another spelling, or add the word to packages/glossary/src/prose/dictionary.txt',
    }))
}
