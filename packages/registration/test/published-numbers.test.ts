import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkRegistrationNumber } from '../src/numbers/check-registration-number.ts'
import { isRight, schemeNamed, schemes } from './schemes.ts'

type Published = {
  readonly number: string
  readonly source: string
  readonly note?: string
  readonly code?: string
}
type Numbers = { readonly valid: readonly Published[]; readonly invalid: readonly Published[] }

const folder = new URL('published/', import.meta.url)
const published = new Map(
  readdirSync(folder).flatMap((file) => {
    const numbers = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Numbers>
    const country = file.slice(0, 2).toUpperCase()
    return Object.entries(numbers).map(([id, list]) => [`${country}/${id}`, list] as const)
  }),
)

test('every scheme has published numbers, with their source', () => {
  expect([...published.keys()].toSorted()).toEqual([...schemes.keys()].toSorted())
  const without = [...published].filter(([, { valid }]) => valid.length === 0).map(([name]) => name)
  // Nothing is published about Myanmar's, where any number is accepted.
  expect(without).toEqual(['MM/tin'])
  const onlyRight = [...published].filter(
    ([name, { invalid }]) => invalid.length === 0 && schemeNamed(name).corrected !== undefined,
  )
  expect(onlyRight).toEqual([])
  for (const [name, { valid, invalid }] of published) {
    for (const { source } of [...valid, ...invalid]) expect(source, name).toMatch(/\S{5}/)
  }
})

describe.each([...published].filter(([, { valid }]) => valid.length > 0))(
  '%s',
  (name, { valid, invalid }) => {
    const [country = '', id] = name.split('/')
    const { format } = schemeNamed(name)

    test.each(valid)('$number is right', ({ number }) => {
      const result = checkRegistrationNumber(country, number)
      expect(result.scheme?.id).toBe(id)
      expect(result.issues.map(({ code }) => code)).toEqual(
        format.personal
          ? ['registration-number-personal']
          : format.instead === undefined
            ? []
            : ['registration-number-format'],
      )
    })

    test.each(invalid)('$number is wrong', ({ number, code }) => {
      expect(checkRegistrationNumber(country, number).issues.map((issue) => issue.code)).toContain(code)
    })
  },
)

test.each([...schemes])('%s: the example is right, and so is what a person would write', (name, scheme) => {
  const { example, masks, pattern } = scheme.format
  expect(isRight(scheme, example)).toBe(true)
  expect(pattern).toMatch(/^\^[^\\]*\$$/)
  expect(masks.every((mask) => /^[#\-./ ]+$/.test(mask))).toBe(true)
  const country = name.slice(0, 2)
  const { formatted } = checkRegistrationNumber(country, example)
  expect(checkRegistrationNumber(country, formatted)).toMatchObject({ compact: example, formatted })
})
