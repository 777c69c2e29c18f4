import { describe, expect, test } from 'vitest'
import { example, type JsonObject, type Path } from '../../../src/documents.ts'
import { allResources, type Resource } from '../../../src/resources.ts'
import { variants } from '../../../src/verdicts.ts'

/** What a value may turn into between two reads. */
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

/** A document with one property that answers correctly for a number of reads, and then differently. */
function fickle(document: JsonObject, path: Path, reads: number, other: () => unknown): JsonObject {
  let parent = document
  for (const step of path.slice(0, -1)) parent = parent[step] as JsonObject
  const key = path.at(-1) ?? ''
  const first = parent[key]
  let count = 0
  const get = (): unknown => {
    count += 1
    return count <= reads ? first : other()
  }
  return Object.defineProperty(parent, key, { get, enumerable: true }) && document
}

const documentOf = ({ name }: Resource): [JsonObject, Path] => {
  const document = example(name)
  const profile = document.billingProfile as JsonObject | undefined
  if (profile === undefined)
    return [document, [Object.keys(document)[0] ?? '']]
    // India: the rule for its companies names the country in its sentence, and so reads it once more.
  ;(profile.defaultAddress as JsonObject).country = 'IN'
  delete (document.companyProfile as JsonObject).address
  return [document, ['billingProfile', 'defaultAddress', 'country']]
}

type Effort = {
  /** After how many reads the property changes. */
  readonly counts: readonly number[]
  /** Whether the validators are tried with every kind of option as well. */
  readonly everyOption: boolean
}

/** Validators and normalizers return on properties that change while they are read. */
export function describeGetters({ counts, everyOption }: Effort): void {
  describe.each(allResources)('$name', (resource) => {
    test('a property that changes while it is read', () => {
      for (const other of answers) {
        for (const reads of counts) {
          for (const validator of everyOption ? variants(resource) : [resource.validator]) {
            const make = () => fickle(...documentOf(resource), reads, other)
            expect(typeof validator.check(make())).toBe('boolean')
            expect(typeof validator.validate(make()).ok).toBe('boolean')
          }
          expect(resource.normalize(fickle(...documentOf(resource), reads, other))).toHaveProperty('value')
        }
      }
    })
  })
}
