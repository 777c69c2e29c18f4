import { expect, test } from 'vitest'
import { eitherRule } from './either-rule.ts'
import { stop } from './passes-exactly.ts'

const rule = eitherRule('a', 'b')

test.each([
  [{}, true],
  [{ a: 1 }, false],
  [{ b: null }, false],
  [{ a: undefined, c: 1 }, true],
  [Object.create({ a: 1 }) as object, true],
])('%j is at fault: %s', (document, verdict) => {
  expect(rule(document, stop)).toBe(verdict)
})
