import { describe, expect, test } from 'vitest'
import { example } from '../../src/documents.ts'
import { hostileNames } from './support/names.ts'
import { allResources } from '../../src/resources.ts'

const everyObject = Object.getPrototypeOf({}) as object

/** Runs with one more property on every object of the process. */
function polluted<Result>(name: string, value: unknown, body: () => Result): Result {
  const descriptor = { value, enumerable: true, configurable: true, writable: true }
  Object.defineProperty(everyObject, name, descriptor)
  try {
    return body()
  } finally {
    Reflect.deleteProperty(everyObject, name)
  }
}

const values = [
  ['a text', 'IN'],
  ['a number', 1],
  ['an object', { country: 'IN' }],
  ['a list', ['required']],
  ['a function', () => undefined],
] as const

describe.each(allResources)('$name', ({ name: resource, validator, normalize }) => {
  const valid = example(resource)
  const properties = Object.keys(valid)
  const wrong = { ...valid, [properties[0] ?? '']: 17, somethingElse: { 1: {} } }

  /** The documents look the same, whatever `Object.prototype` has. */
  const expectSame = (look: (document: unknown) => unknown): void => {
    for (const document of [valid, wrong, {}, null]) {
      const before = JSON.stringify(look(document))
      for (const [kind, value] of values) {
        for (const name of [...hostileNames, ...properties]) {
          const during = polluted(name, value, () => look(document))
          expect(JSON.stringify(during), `with ${kind} named '${name}' on every object`).toBe(before)
        }
      }
    }
  }

  test('verdicts do not depend on Object.prototype', () => {
    expectSame((document) => [validator.check(document), validator.validate(document).ok])
  })

  test('issues do not depend on Object.prototype', () => {
    expectSame(validator.validate)
  })

  test('options do not depend on Object.prototype', () => {
    expectSame((document) => validator.with({}).validate(document).ok)
    expectSame((document) => validator.with({ maxIssues: 1 }).check(document))
  })

  test('the normalizer does not depend on Object.prototype', () => {
    expectSame(normalize)
  })
})
