import { patternNames } from '@openpartner/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'

const characters = [
  ...'aZz09-._@+%/:#?~ \t\n',
  '\u0000',
  '\u00a0',
  '\u200b',
  'å',
  'İ',
  'ſ',
  'K',
  '株',
  '😀',
  '\ud800',
  '\udc00',
]

/** Numbers from 0 up to 1, the same in each run: Marsaglia's xorshift of 32 bits. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Some texts, each with up to four characters more, less or other; every text once more as it is. */
export function* textsNear(seeds: readonly string[], count: number): Generator<string> {
  const random = randomNumbers(2026)
  const below = (limit: number): number => Math.floor(random() * limit)
  yield* seeds
  for (let index = 0; index < count; index += 1) {
    let text = seeds[below(seeds.length)] ?? ''
    for (let change = below(4); change >= 0; change -= 1) {
      const at = below(text.length + 1)
      const other =
        random() < 0.7 ? (characters[below(characters.length)] ?? '') : text.charAt(below(text.length))
      text = text.slice(0, at) + (random() < 0.3 ? '' : other) + text.slice(at + below(2))
    }
    yield text
  }
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })

/** A check has the verdict of the schema in plain ajv on every value; both verdicts are frequent enough to mean something. */
export function expectSameVerdicts(
  schema: object,
  check: (value: unknown) => boolean,
  values: Iterable<unknown>,
): void {
  const plain = ajv.compile(schema)
  const seen = { true: 0, false: 0 }
  for (const value of values) {
    const verdict = check(value)
    seen[`${verdict}`] += 1
    if (verdict !== plain(value)) expect.fail(`${verdict} for ${JSON.stringify(value)}`)
  }
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan((seen.true + seen.false) / 100)
}

/** The patterns of the schemas with this name: for the whole text, and for the whole text or nothing. */
const patternsOf = (name: string): string[] =>
  Object.keys(patternNames).filter((pattern) => patternNames[pattern] === name)

/** The check of a format, against the keyword `pattern`. */
export function expectSamePattern(
  name: string,
  check: (text: string) => boolean,
  seeds: readonly string[],
  count: number,
): void {
  const [pattern] = patternsOf(name)
  const texts = function* () {
    for (const text of textsNear(seeds, count)) if (text !== '') yield text
  }
  expectSameVerdicts({ pattern }, (value) => check(String(value)), texts())
}
