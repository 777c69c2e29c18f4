import { resources } from '@openpartner/schemas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engineAccepts } from '../../../src/hyperjump.ts'
import { attempts } from '../../../src/offline.ts'
import { resourceOf } from '../../../src/resources.ts'
import { survives } from '../../../src/verdicts.ts'
import { mutatedFixture } from './mutations.ts'

/** Validators and hyperjump agree on any JSON and on fixtures with random changes, as many of each as there are runs. */
export function describeMutations(runs: number): void {
  describe.each(resources)('$name', ({ name }) => {
    const resource = resourceOf(name)

    test('any JSON: nothing throws, all functions agree, and so does the other engine', () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
          expect(survives(resource, value).ok).toBe(engineAccepts(name, value))
        }),
        { numRuns: runs },
      )
    })

    test('fixtures with changes in a few places: the same', () => {
      fc.assert(
        fc.property(mutatedFixture(name), (value) => {
          expect(survives(resource, value).ok).toBe(engineAccepts(name, value))
        }),
        { numRuns: runs },
      )
    })

    test('a second normalization finds nothing to do', () => {
      fc.assert(
        fc.property(mutatedFixture(name), (value) => {
          const once = resource.normalize(value).value
          expect(resource.normalize(once)).toMatchObject({ value: once, changes: [] })
        }),
        { numRuns: runs },
      )
    })
  })

  test('the network was not asked', () => {
    expect(attempts).toEqual([])
  })
}
