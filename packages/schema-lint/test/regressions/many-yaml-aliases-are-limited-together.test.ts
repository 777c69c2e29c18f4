import { expect, test } from 'vitest'
import { limits } from '../../src/source/limits.ts'
import { parse } from '../../src/source/parse.ts'

// A thousand aliases of a thousand values each once took 4 GB.
const aliases = (count: number, size: number): string =>
  `a: &a [${'0,'.repeat(size - 1)}]\nb: [${'*a,'.repeat(count)}]\n`

test('aliases add up in a document, each small enough', () => {
  const text = aliases(1000, 1111)
  const parsed = parse(text, 'yaml')
  const passed = Math.floor(limits.aliasedValues / 1111)
  const start = text.indexOf('*a') + passed * '*a,'.length
  expect(parsed).toEqual({
    ok: false,
    syntaxErrors: [
      { message: expect.stringContaining('aliases add up to more than'), start, end: start + '*a'.length },
    ],
  })
})

test('up to the limit, they are read', () => {
  expect(parse(aliases(limits.aliasedValues / 1000, 1000), 'yaml').ok).toBe(true)
})

test('an alias within its own anchor is reported', () => {
  expect(parse('a: &a [*a]\n', 'yaml')).toMatchObject({
    syntaxErrors: [{ message: 'The alias "a" is inside the value that it refers to.', start: 7 }],
  })
})
