import { runReadmeExamples } from '@openpartner/test-helpers/readme-examples'
import { expect, test } from 'vitest'

test('the README example gives what its comments say', () => {
  const root = new URL('../', import.meta.url)
  expect(runReadmeExamples(new URL('README.md', root), root)).toBe(3)
})
