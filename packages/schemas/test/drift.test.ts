import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { countryCodesSource } from '../build/country-codes.ts'
import { generatedFiles, packageRoot } from '../build/generated-files.ts'
import { rulesSource } from '../build/rules.ts'

test('the generated files are what the sources give', async () => {
  const files = new Map([
    ['src/generated/country-codes.ts', countryCodesSource()],
    ['src/generated/rules.ts', rulesSource()],
    ...generatedFiles(),
  ])
  expect(files.size).toBeGreaterThan(50)
  const drifted = await driftedFiles(packageRoot, files)
  expect(drifted, 'Out of date: run `pnpm generate` and commit the result.').toEqual([])
})
