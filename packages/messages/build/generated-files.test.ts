import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { generatedFiles, packageRoot } from './generated-files.ts'

test('exports, list and README are what the folders give', async () => {
  expect(
    await driftedFiles(packageRoot, await generatedFiles()),
    'run `pnpm generate` and commit the result',
  ).toEqual([])
})
