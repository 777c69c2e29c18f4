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
  const documents = [valid, wrong, {}, null]

  const looks: Readonly<Record<string, (document: unknown) => unknown>> = {
    verdicts: (document) => [validator.check(document), validator.validate(document).ok],
    issues: validator.validate,
    'options are not read, nor': (document) => validator.with({}).validate(document).ok,
    'the limit alone is read': (document) => validator.with({ maxIssues: 1 }).check(document),
    normalizer: normalize,
  }
  // A change of `Object.prototype` slows the process down more than the looks take: all of them are taken under each.
  const seen = (): string[] =>
    Object.entries(looks).flatMap(([what, look]) =>
      documents.map((document, index) => `${what} of document ${index}: ${JSON.stringify(look(document))}`),
    )

  test.each(values)('nothing depends on Object.prototype: %s on every object', (_kind, value) => {
    const before = seen()
    for (const name of [...hostileNames, ...properties]) {
      expect(polluted(name, value, seen), `named '${name}'`).toEqual(before)
    }
  })
})
