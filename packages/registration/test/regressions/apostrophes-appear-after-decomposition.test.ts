import { expect, test } from 'vitest'
import { normalizeName } from '../../src/names/normalize-name.ts'

test.each(['ẚ', 'ŉ', '‴'])('%s: normalizing again changes nothing', (character) => {
  const once = normalizeName(`x${character}`)
  expect(normalizeName(once)).toBe(once)
})
