import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { mutation } from './support/mutation.ts'
import { compileAll, names, variants, verdict } from './support/variants.ts'

const compiled = variants.map((variant) => compileAll(variant))

/** The verdict of each variant; the schemas agree when there is only one. */
const verdicts = (name: (typeof names)[number], value: unknown): boolean[] => [
  ...new Set(compiled.map((validators) => verdict(validators.get(name), value).ok)),
]

test.each(names)('%s: all variants agree on every fixture', (name) => {
  const { valid, asSent, invalid } = loadFixtures(name)
  const disputed = [...valid, ...asSent, ...invalid].filter(({ value }) => verdicts(name, value).length > 1)
  expect(disputed.map(({ file }) => file)).toEqual([])
})

test('all variants agree on 4,000 mutations of the valid fixtures, some of them valid', () => {
  const documents = names.flatMap((name) => loadFixtures(name).valid.map(({ value }) => ({ name, value })))
  const counts = { valid: 0, invalid: 0 }
  const mutated = fc
    .constantFrom(...documents)
    .chain(({ name, value }) => mutation(value).map((changed) => ({ name, changed })))
  fc.assert(
    fc.property(mutated, ({ name, changed }) => {
      const [first, ...others] = verdicts(name, changed)
      counts[first === true ? 'valid' : 'invalid'] += 1
      return others.length === 0
    }),
    { numRuns: 4000, seed: 20261121 },
  )
  expect(counts.valid).toBeGreaterThan(400)
  expect(counts.invalid).toBeGreaterThan(400)
})
