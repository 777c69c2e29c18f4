import { describe, expect, test } from 'vitest'
import { example, exampleWith, pointerOf } from '../../src/documents.ts'
import { allResources, type Resource, resourceOf } from '../../src/resources.ts'
import { isSame, snapshot } from '../../src/snapshot.ts'
import { type StringField, stringFields } from './support/string-fields.ts'
import { survivesOnce } from '../../src/verdicts.ts'

/** A value of a million levels, built without recursion. */
function deep(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < 1_000_000; level += 1) value = wrap(value)
  return value
}

const deepValues = [
  ['objects', deep((inner) => ({ x: inner }))],
  ['objects with a known key', deep((inner) => ({ companyProfile: inner }))],
  ['lists', deep((inner) => [inner])],
] as const

const million = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`key${index}`, index]))

const before = [...deepValues.map(([, value]) => value), million].map(snapshot)

const texts = [
  ['100 KB', 'a'.repeat(100_000)],
  ['100 KB of labels', 'a.'.repeat(50_000)],
  ['100 KB of dashes', 'a-'.repeat(50_000)],
  ['a mail address of 100 KB', `${'a.'.repeat(50_000)}@`],
  ['a web address of 100 KB', `https://${'a'.repeat(100_000)} `],
  ['100 KB of blanks', ' '.repeat(100_000)],
  ['100 000 surrogate pairs', '😀'.repeat(100_000)],
] as const

const hugeTexts = [
  ['10 MB', 'a'.repeat(10_000_000)],
  ['10 MB of labels', 'a.'.repeat(5_000_000)],
  ['10 MB of surrogate pairs', '😀'.repeat(2_500_000)],
] as const

/** Fields of the same definition are alike: the huge texts go to one of each. */
const tried = new Set<string>()
const isFirst = ({ schema }: StringField): boolean => {
  const text = JSON.stringify(schema)
  return !tried.has(text) && tried.add(text).size > 0
}

/** The text is too long for the field, whatever its form, and that is said at the field in a short sentence. */
function expectRefusal(resource: Resource, { path }: StringField, text: string): void {
  const issues = survivesOnce(resource, exampleWith(resource.name, [path, text]))
  const { code = '', message = '' } = issues.find(({ pointer }) => pointer === pointerOf(path)) ?? {}
  expect(code, pointerOf(path)).toMatch(/^(too-long|enum|pattern|format|registration-number-not-allowed)$/)
  expect(message.length).toBeLessThan(300)
}

const patience = 300_000

describe.each(allResources)('$name', (resource) => {
  const closed = resource.twin.jsonSchema({ target: 'draft-2020-12' }).additionalProperties === false
  const fields = stringFields(resource)

  test.each(deepValues)('a million levels of %s', (_name, value) => {
    survivesOnce(resource, value)
    const issues = survivesOnce(resource, { ...example(resource.name), x: value })
    expect(issues.map(({ code }) => code)).toEqual(closed ? ['too-deep'] : [])
  })

  test('a million unknown keys', () => {
    // An open resource without required properties takes them all; where there is a fault, the guard speaks.
    const accepted = resource.validator.check({}) && !closed
    const result = resource.validator.validate(million)
    expect(resource.validator.check(million)).toBe(accepted)
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(accepted ? [] : ['too-big'])
  })

  test.each(texts)('a text of %s in every text field', (_name, text) => {
    for (const field of fields) expectRefusal(resource, field, text)
  })

  const firsts = fields.filter(isFirst)
  test.each(firsts.length > 0 ? hugeTexts : [])(
    'a text of %s in text fields',
    (_name, text) => {
      for (const field of firsts) expectRefusal(resource, field, text)
    },
    patience,
  )
})

test('the normaliser names a million unknown keys', () => {
  const { value, unknownKeys } = resourceOf('customer').normalize(million)
  expect(unknownKeys).toHaveLength(1_000_000)
  expect(Object.keys(value as object)).toHaveLength(1_000_000)
})

test('the deep and the wide values are untouched', () => {
  const after = [...deepValues.map(([, value]) => value), million].map(snapshot)
  expect(before.map((facts, index) => isSame(facts, after[index] ?? []))).toEqual([true, true, true, true])
})
