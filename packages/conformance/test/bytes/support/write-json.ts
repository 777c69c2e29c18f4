import { below, oneOf, type Random } from '../../../src/random.ts'

/** How a JSON text is written: each a share from 0 to 1. */
export type Style = {
  /** Of the objects whose keys are in another order. */
  readonly shuffled: number
  /** Of the tokens with white space before them. */
  readonly spaced: number
  /** Of the characters beyond ASCII, and of slashes, that are escaped. */
  readonly escaped: number
  /** Of all other characters that are escaped. */
  readonly oddlyEscaped: number
  /** Of the objects that get a key of no meaning. */
  readonly extended: number
  /** Of the objects that have a key twice, mostly with different values. */
  readonly doubled: number
}

const blanks = [' ', ' ', '\t', '  ', '\r']
const unknownKeys = ['x', 'ü', '__proto__', 'constructor', 'Id', 'id ', 'company\\nName', '\\ud83d\\ude00']
const unknownValues = [
  '1',
  '-0.5e+3',
  '1e999',
  'null',
  'true',
  '[]',
  '{}',
  '[[{"a":[1,2]}],false]',
  '{"id":"x","id":{}}',
  '"\\u00e5\\/\\ud800"',
  '"å😀"',
  '[1,]',
  '01',
  '"\\x"',
  '['.repeat(40) + ']'.repeat(40),
]

const escape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')

function writeText(text: string, style: Style, random: Random): string {
  let written = '"'
  for (const character of text) {
    const plain = JSON.stringify(character).slice(1, -1)
    if (character === '/' && random() < style.escaped) written += '\\/'
    else if (character > '~' && random() < style.escaped) written += escape(character)
    else written += random() < style.oddlyEscaped ? escape(character) : plain
  }
  return `${written}"`
}

/** A value as JSON, in one of the many ways to write it. */
export function writeJson(value: unknown, style: Style, random: Random): string {
  const blank = (): string => (random() < style.spaced ? oneOf(random, blanks) : '')
  const token = (text: string): string => blank() + text
  const write = (part: unknown): string => {
    if (typeof part === 'string') return token(writeText(part, style, random))
    if (typeof part !== 'object' || part === null) return token(JSON.stringify(part))
    if (Array.isArray(part)) return `${token('[')}${part.map(write).join(token(','))}${token(']')}`
    const members = Object.entries(part).map(
      ([key, item]) => `${token(writeText(key, style, random))}${token(':')}${write(item)}`,
    )
    const insert = (member: string) => members.splice(below(random, members.length + 1), 0, member)
    if (random() < style.shuffled) members.sort(() => random() - 0.5)
    if (random() < style.extended) insert(`"${oneOf(random, unknownKeys)}":${oneOf(random, unknownValues)}`)
    if (members.length > 0 && random() < style.doubled) {
      // The same again, or with the value of another one, or with one that no key has.
      const [key = ''] = oneOf(random, members).split(':', 1)
      const other = oneOf(random, members).replace(/^[^:]*:/, '')
      insert(`${key}:${oneOf(random, [other, '[0]', '"x"', '""'])}`)
    }
    return `${token('{')}${members.join(token(','))}${token('}')}`
  }
  return write(value) + blank()
}
