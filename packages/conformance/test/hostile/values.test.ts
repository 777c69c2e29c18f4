import { describe, expect, test } from 'vitest'
import { example, type JsonObject } from '../../src/documents.ts'
import { hostileValues, manyTimesItself } from './support/values.ts'
import { allResources } from '../../src/resources.ts'
import { deepFreeze } from '../../src/snapshot.ts'
import { survives, survivesOnce } from '../../src/verdicts.ts'

const makers = Object.entries(hostileValues)

describe.each(allResources)('$name', (resource) => {
  const closed = resource.twin.jsonSchema({ target: 'draft-2020-12' }).additionalProperties === false
  const names = Object.keys(example(resource.name))
  const canonical = () => resource.normalize(example(resource.name)).value as JsonObject

  test.each(makers)('%s as the document, in every property and in an unknown one', (_name, make) => {
    const documents = [make(), ...names.map((name) => ({ ...example(resource.name), [name]: make() }))]
    for (const document of documents) survives(resource, document)
    const document = { ...example(resource.name), somethingElse: make() }
    expect(survives(resource, document).ok).toBe(!closed)
  })

  test('keys of prototypes are keys like others', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '']) {
      const text = JSON.stringify(example(resource.name)).replace('{', `{${JSON.stringify(key)}:{},`)
      const { ok, issues } = survives(resource, JSON.parse(text))
      expect(ok).toBe(!closed)
      expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
        closed ? [['unknown-property', key]] : [],
      )
    }
  })

  test('inherited properties do not count', () => {
    const empty = survives(resource, {})
    const inherits = survives(resource, Object.create(example(resource.name)))
    expect(inherits).toEqual(empty)
    const wrong = Object.fromEntries(names.map((name) => [name, Symbol('wrong')]))
    expect(survives(resource, Object.create(wrong))).toEqual(empty)
  })

  test('a value that holds itself many times', () => {
    expect(survivesOnce(resource, manyTimesItself(names))).toBeInstanceOf(Array)
  })

  test('frozen input is read like any other', () => {
    const document = deepFreeze(canonical())
    expect(survives(resource, document).ok).toBe(true)
    expect(resource.normalize(document)).toMatchObject({ value: document, changes: [], unknownKeys: [] })
    const wrong = deepFreeze(Object.fromEntries(names.map((name) => [name, null])))
    expect(survives(resource, wrong).ok).toBe(false)
    expect(resource.normalize(wrong).changes).toHaveLength(names.length)
  })

  test('nothing is lost by the normalizer: odd keys stay', () => {
    const document = canonical()
    Object.defineProperty(document, '__proto__', { value: { x: 1 }, enumerable: true })
    Object.assign(document, JSON.parse('{"__PROTO__":1}'))
    const { value, unknownKeys } = resource.normalize(document)
    expect(value).toEqual(document)
    expect(Object.getOwnPropertyNames(value)).toContain('__proto__')
    expect(unknownKeys).toEqual(expect.arrayContaining(['/__proto__', '/__PROTO__']))
  })
})
