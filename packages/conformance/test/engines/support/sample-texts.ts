import { below, oneOf, type Random } from '../../../src/random.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
const digits = [...'0123456789']
const hexadecimal = [...digits, ...'abcdefABCDEF']
const wide = ['å', 'ß', '株', 'ы', '😀', '\u00a0', '\u200b', '\ud800', '\udc00', ' ', '.', '-', "'"]

const run = (random: Random, items: readonly string[], length: number): string =>
  Array.from({ length }, () => oneOf(random, items)).join('')

/** Plain text of a length, mostly ASCII. */
export const textOf = (random: Random, length: number): string =>
  run(random, random() < 0.8 ? letters : [...letters, ...wide], length)

const label = (random: Random): string =>
  `${run(random, [...letters, ...digits, '-'], below(random, 12))}${oneOf(random, [...letters, ...digits])}`.replace(
    /^-+/,
    'x',
  )

const domain = (random: Random): string =>
  `${Array.from({ length: 1 + below(random, 3) }, () => `${label(random)}.`).join('')}${run(random, letters, 2 + below(random, 8))}`

/** A text that has the form, by the name of the form. */
export const samples: Readonly<Record<string, (random: Random) => string>> = {
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => run(random, hexadecimal, length)).join('-'),
  domain,
  email: (random) =>
    `${run(random, [...letters, ...digits, '_'], 1)}${run(random, [...letters, ...digits, ...'!#$%&*+/=?^`{|}~-'], below(random, 9))}${oneOf(random, ['', '.a', '.b.c'])}@${domain(random)}`,
  culture: (random) =>
    `${run(random, letters, 2)}-${oneOf(random, ['', `${run(random, letters, 4)}-`])}${run(random, letters, 2)}`,
  language: (random) => `${run(random, letters, 2)}${oneOf(random, ['', `-${run(random, letters, 2)}`])}`,
  'https-url': (random) =>
    `https://${domain(random)}${oneOf(random, ['', ':443'])}${oneOf(random, ['', '/', '/a/b%20c', '?q=1'])}${oneOf(random, ['', '#top'])}`,
  'not-blank': (random) => `x${textOf(random, below(random, 20))}`,
}
