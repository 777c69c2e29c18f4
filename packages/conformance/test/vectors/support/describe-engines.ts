import { resources } from '@openpartner/schemas'
import { beforeEach, describe, expect, test } from 'vitest'
import { differencesOf } from './differences.ts'
import type { Engine, Verdicts } from './engine.ts'
import { skipTest } from '../../../src/skip-test.ts'
import { vectorsOf } from './vectors.ts'

/** Resource and description of each vector on which the verdict is not the expected one. */
const dissent = (found: Verdicts): string[] =>
  resources.flatMap(({ name }) =>
    vectorsOf(name)
      .filter(({ valid }, index) => found[name]?.[index] !== valid)
      .map(({ description }) => `${name}: ${description}`),
  )

/** Each engine gives the verdicts of the vectors on every variant, but for the explained differences. */
export function describeEngines(engines: readonly Engine[]): void {
  describe.each(engines)('$name', ({ name, variants, skipped, verdicts }) => {
    beforeEach((context) => skipTest(context, skipped))

    const failing = variants.filter((variant) =>
      differencesOf(name, variant).some(({ error }) => error !== undefined),
    )
    const working = variants.filter((variant) => !failing.includes(variant))

    test.each(working)('has the verdicts of the vectors on generated/%s', async (variant) => {
      const explained = differencesOf(name, variant).flatMap(({ vectors = [] }) => vectors)
      expect(dissent(await verdicts(variant)).toSorted()).toEqual(explained.toSorted())
    })

    test.each(failing)('fails as explained on generated/%s', async (variant) => {
      const messages = differencesOf(name, variant).flatMap(({ error = [] }) => error)
      await expect((async () => verdicts(variant))()).rejects.toThrow(messages[0])
    })
  })
}
