import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'
import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { resources } from '../src/generated/resources.ts'
import * as sources from '../src/typebox.ts'

const source = (type: string): TSchema =>
  (sources as unknown as Record<string, TSchema>)[`${type}Schema`] ?? {}

// TypeBox checks by itself, without our generator: a second reading of the same sources.
test.each(resources)(
  'the TypeBox source of $type is self-contained and gives the verdicts of its fixtures',
  ({ name, type }) => {
    const { valid, invalid } = loadFixtures(name)
    for (const { file, value } of valid) expect(Check(source(type), value), file).toBe(true)
    for (const { file, value } of invalid) expect(Check(source(type), value), file).toBe(false)
  },
)

test('no source needs anything resolved', () => {
  expect(Object.keys(sources)).toHaveLength(resources.length)
  for (const schema of Object.values(sources)) expect(JSON.stringify(schema)).not.toMatch(/"\$(ref|id)"/)
})
