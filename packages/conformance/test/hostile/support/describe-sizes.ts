import type { Result } from '@openpartner/validators'
import { describe, expect, test } from 'vitest'
import { example, exampleWith, pointerOf } from '../../../src/documents.ts'
import { allResources, type Resource, resourceOf } from '../../../src/resources.ts'
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
}

/** A value of that many levels, built without recursion. */
function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < levels; level += 1) value = wrap(value)
  return value
}

/** The levels of a value that is wrapped like this, counted without holding any of them, down to where it differs. */
function levelsOf(value: unknown, key: string): number {
  let levels = 0
  let level = value
  while (typeof level === 'object' && level !== null) {
    const keys = Object.keys(level)
    if (keys.length !== 1 || keys[0] !== key) break
    levels += 1
    level = (level as Record<string, unknown>)[key]
  }
  return level === 'end' ? levels : -1
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

const pointersOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ pointer }) => pointer)

/** One field of each definition: fields with the same one are alike. */
function oneOfEach(fields: readonly StringField[], seen: Set<string>): StringField[] {
  return fields.filter(({ schema }) => {
    const text = JSON.stringify(schema)
    return !seen.has(text) && seen.add(text).size > 0
  })
}

const refusals = /^(too-long|enum|pattern|format|registration-number-not-allowed)$/

/** The fields where a text that is too long for them, whatever their format, gets no short sentence that says so. */
function withoutRefusal(resource: Resource, fields: readonly StringField[], text: string): string[] {
  return fields.flatMap(({ path }) => {
    const issues = survivesOnce(resource, exampleWith(resource.name, [path, text]))
    const { code = '', message = '' } = issues.find(({ pointer }) => pointer === pointerOf(path)) ?? {}
    return refusals.test(code) && message.length < 300 ? [] : [`${pointerOf(path)}: ${code} ${message}`]
  })
}

/** Validators and normalizers return on very deep and very wide values and very long texts, and leave them untouched. */
export function describeSizes({ levels, keys, wide, characters }: Sizes): void {
  const deepValues = [
    ['objects', deep(levels, (inner) => ({ x: inner })), 'x'],
    ['objects with a known key', deep(levels, (inner) => ({ companyProfile: inner })), 'companyProfile'],
    ['lists', deep(levels, (inner) => [inner]), '0'],
  ] as const
  const wideValue = Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key${index}`, index]))

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
      expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(
        closed ? [['unknown-property', '/x']] : [],
      )
    })

    test.each(texts)('a text of %s in every text field', (_name, text) => {
      expect(withoutRefusal(resource, fields, text)).toEqual([])
    })

    const firsts = oneOfEach(fields, seen)
    test.each(firsts.length > 0 ? hugeTexts : [])('a huge text of %s in text fields', (_name, text) => {
      expect(withoutRefusal(resource, firsts, text)).toEqual([])
    })
  })

  test.each(wide)('$name: very many unknown keys', (resource) => {
    const closed = resource.twin.jsonSchema({ target: 'draft-2020-12' }).additionalProperties === false
    // An open resource ignores them; a closed one names the first, after what it lacks.
    const lacking = pointersOf(resource.validator.validate({}))
    const unknown = Object.keys(wideValue).map((key) => `/${key}`)
    expect(resource.validator.check(wideValue)).toBe(!closed && lacking.length === 0)
    expect(pointersOf(resource.validator.validate(wideValue))).toEqual(
      closed ? [...lacking, ...unknown].slice(0, 100) : lacking,
    )
  })

  test('the normalizer names the first of very many unknown keys, and leaves more than it reads as they are', () => {
    const { normalize } = resourceOf('customer')
    expect(normalize(wideValue)).toEqual({ value: wideValue, changes: [], unknownKeys: [], limit: 'too-big' })
    const names = Object.keys(wideValue).slice(0, 100_000)
    const { value, unknownKeys, limit } = normalize(Object.fromEntries(names.map((name) => [name, 1])))
    expect([unknownKeys.length, limit]).toEqual([10_000, 'too-many-changes'])
    expect(Object.keys(value as object)).toHaveLength(names.length)
  })

  test('the deep and the wide values are untouched', () => {
    // They are compared with how they were made: a copy of them would take longer than all that is tested.
    expect(deepValues.map(([, value, key]) => levelsOf(value, key))).toEqual([levels, levels, levels])
    let same = 0
    for (const key in wideValue) if (wideValue[key] === same && key === `key${same}`) same += 1
    expect([same, Object.keys(wideValue).length]).toEqual([keys, keys])
  })
}
