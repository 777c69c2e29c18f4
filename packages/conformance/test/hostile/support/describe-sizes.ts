import { describe, expect, test } from 'vitest'
import { example, exampleWith, pointerOf } from '../../../src/documents.ts'
import { allResources, type Resource, resourceOf } from '../../../src/resources.ts'
import { isSame } from '../../../src/snapshot.ts'
import { survivesOnce } from '../../../src/verdicts.ts'
import { type StringField, stringFields } from './string-fields.ts'

type Sizes = {
  readonly levels: number
  /** More than the validators look through. */
  readonly keys: number
  /** The resources that are given that many keys. */
  readonly wide: readonly Resource[]
  /** Characters of a text for one field of each kind. */
  readonly characters: number
  /** What is compared of a huge value before and after all tests. */
  readonly facts: (value: unknown) => readonly unknown[]
}

/** A value of that many levels, built without recursion. */
function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < levels; level += 1) value = wrap(value)
  return value
}

const texts = [
  ['100 KB', 'a'.repeat(100_000)],
  ['100 KB of labels', 'a.'.repeat(50_000)],
  ['100 KB of dashes', 'a-'.repeat(50_000)],
  ['an email address of 100 KB', `${'a.'.repeat(50_000)}@`],
  ['a web address of 100 KB', `https://${'a'.repeat(100_000)} `],
  ['100 KB of spaces', ' '.repeat(100_000)],
  ['100 000 surrogate pairs', '😀'.repeat(100_000)],
] as const

/** One field of each definition: fields with the same one are alike. */
function oneOfEach(fields: readonly StringField[], seen: Set<string>): StringField[] {
  return fields.filter(({ schema }) => {
    const text = JSON.stringify(schema)
    return !seen.has(text) && seen.add(text).size > 0
  })
}

/** The text is too long for the field, whatever its format, and a short sentence at the field says so. */
function expectRefusal(resource: Resource, { path }: StringField, text: string): void {
  const issues = survivesOnce(resource, exampleWith(resource.name, [path, text]))
  const { code = '', message = '' } = issues.find(({ pointer }) => pointer === pointerOf(path)) ?? {}
  expect(code, pointerOf(path)).toMatch(/^(too-long|enum|pattern|format|registration-number-not-allowed)$/)
  expect(message.length).toBeLessThan(300)
}

/** Validators and normalizers return on very deep and very wide values and very long texts, and leave them untouched. */
export function describeSizes({ levels, keys, wide, characters, facts }: Sizes): void {
  const deepValues = [
    ['objects', deep(levels, (inner) => ({ x: inner }))],
    ['objects with a known key', deep(levels, (inner) => ({ companyProfile: inner }))],
    ['lists', deep(levels, (inner) => [inner])],
  ] as const
  const wideValue = Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key${index}`, index]))
  const values = [...deepValues.map(([, value]) => value), wideValue]
  const before = values.map(facts)

  const hugeTexts = [
    ['letters', 'a'.repeat(characters)],
    ['labels', 'a.'.repeat(characters / 2)],
    ['surrogate pairs', '😀'.repeat(characters / 4)],
  ] as const
  const seen = new Set<string>()

  describe.each(allResources)('$name', (resource) => {
    const closed = resource.twin.jsonSchema({ target: 'draft-2020-12' }).additionalProperties === false
    const fields = stringFields(resource)

    test.each(deepValues)('very many levels of %s', (_name, value) => {
      survivesOnce(resource, value)
      const issues = survivesOnce(resource, { ...example(resource.name), x: value })
      expect(issues.map(({ code }) => code)).toEqual(closed ? ['too-deep'] : [])
    })

    test.each(texts)('a text of %s in every text field', (_name, text) => {
      for (const field of fields) expectRefusal(resource, field, text)
    })

    const firsts = oneOfEach(fields, seen)
    test.each(firsts.length > 0 ? hugeTexts : [])('a huge text of %s in text fields', (_name, text) => {
      for (const field of firsts) expectRefusal(resource, field, text)
    })
  })

  test.each(wide)('$name: very many unknown keys', (resource) => {
    const closed = resource.twin.jsonSchema({ target: 'draft-2020-12' }).additionalProperties === false
    // An open resource without required properties accepts them all; anywhere else the guard reports the size.
    const accepted = resource.validator.check({}) && !closed
    const result = resource.validator.validate(wideValue)
    expect(resource.validator.check(wideValue)).toBe(accepted)
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(accepted ? [] : ['too-big'])
  })

  test('the normalizer names very many unknown keys', () => {
    const { value, unknownKeys } = resourceOf('customer').normalize(wideValue)
    expect(unknownKeys).toHaveLength(keys)
    expect(Object.keys(value as object)).toHaveLength(keys)
  })

  test('the deep and the wide values are untouched', () => {
    const after = values.map(facts)
    expect(before.map((known, index) => isSame(known, after[index] ?? []))).toEqual([true, true, true, true])
  })
}
