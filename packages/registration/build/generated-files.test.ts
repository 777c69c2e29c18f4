import { expect, test } from 'vitest'
import { driftedFiles } from '@openpartner/build-helpers/generated-files'
import { generatedFiles } from './generated-files.ts'
import { libraryCountries } from './library.ts'

test('the generated files are what the library gives today', async () => {
  const drifted = await driftedFiles(new URL('../', import.meta.url), await generatedFiles())
  expect(drifted, 'run `pnpm generate` and commit the result').toEqual([])
})

test('two runs give the same text', async () => {
  expect([...(await generatedFiles())]).toEqual([...(await generatedFiles())])
})

test('what the library says about Kosovo, which ISO 3166-1 does not list', () => {
  const kosovo = libraryCountries().find(({ alpha2 }) => alpha2 === 'XK')
  expect(kosovo).toEqual({ alpha2: 'XK', alpha3: 'XKK', numeric: '983' })
})
