import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { generatedFiles, packageRoot } from './generated-files.ts'

test('what is generated is what the schemas give', async () => {
  expect(
    await driftedFiles(packageRoot, generatedFiles()),
    'run `pnpm generate` and commit the result',
  ).toEqual([])
})
