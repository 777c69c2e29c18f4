import { describe, expect, test } from 'vitest'
import { example, type JsonObject, type Path } from '../../src/documents.ts'
import { allResources, type Resource } from '../../src/resources.ts'
import { variants } from '../../src/verdicts.ts'

/** What a value may turn into between two looks. */
const answers: readonly (() => unknown)[] = [
  () => undefined,
  () => Symbol('other'),
  () => Object.create(null) as unknown,
  () => 'no country at all',
  () => ({ toString: () => ({}) }),
  () => {
    throw new Error('This value must not be read')
  },
]

/** A document of which one property answers rightly for some looks, and then otherwise. */
function fickle(document: JsonObject, path: Path, looks: number, other: () => unknown): JsonObject {
  let parent = document
  for (const step of path.slice(0, -1)) parent = parent[step] as JsonObject
  const key = path.at(-1) ?? ''
  const first = parent[key]
  let count = 0
  const get = (): unknown => {
    count += 1
    return count <= looks ? first : other()
  }
  return Object.defineProperty(parent, key, { get, enumerable: true }) && document
}

const documentOf = ({ name }: Resource): [JsonObject, Path] => {
  const document = example(name)
  const profile = document.billingProfile as JsonObject | undefined
  if (profile === undefined)
    return [document, [Object.keys(document)[0] ?? '']]
    // India: the rule for its companies names the country in its sentence, and so looks at it once more.
  ;(profile.defaultAddress as JsonObject).country = 'IN'
  delete (document.companyProfile as JsonObject).address
  return [document, ['billingProfile', 'defaultAddress', 'country']]
}

describe.each(allResources)('$name', (resource) => {
  test('a property that changes while it is read', () => {
    for (const other of answers) {
      for (let looks = 0; looks < 24; looks += 1) {
        for (const validator of variants(resource)) {
          const make = () => fickle(...documentOf(resource), looks, other)
          expect(typeof validator.check(make())).toBe('boolean')
          expect(typeof validator.validate(make()).ok).toBe('boolean')
        }
        expect(resource.normalize(fickle(...documentOf(resource), looks, other))).toHaveProperty('value')
      }
    }
  })
})
