import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { generatedFiles } from '../build/generated-files.ts'

test('the committed types are what the schemas give', async () => {
  const drifted = await driftedFiles(new URL('../', import.meta.url), generatedFiles())
  expect(drifted, 'run `pnpm generate` and commit the result').toEqual([])
})

test('aliases without index signatures, each name once', () => {
  const text = generatedFiles().get('generated/index.d.ts') ?? ''
  const names = [...text.matchAll(/^export type (\w+)/gm)].map((match) => match[1])
  expect(names.length).toBeGreaterThan(16)
  expect(new Set(names).size).toBe(names.length)
  expect(text).not.toMatch(/\binterface \w+ \{|\[\w+: string\]|: (any|unknown)\b/)
})
