import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { expect, test } from 'vitest'

test.each(shownFiles(new URL('../', import.meta.url)))('the README shows $path', ({ shown, actual }) => {
  expect(shown).toBe(actual)
})
