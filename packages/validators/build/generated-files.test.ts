import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { generatedFiles, packageRoot } from './generated-files.ts'

test('package.json exports every module, and the generated data are those of the schemas', async () => {
  expect(
    await driftedFiles(packageRoot, generatedFiles()),
    'run `pnpm generate` and commit the result',
  ).toEqual([])
})
