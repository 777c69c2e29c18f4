import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { defineRule } from '../../../../engine/rule.ts'
import { rules } from '../../../../rules/index.ts'
import { threadCount } from './thread-count.ts'

const filesOf = (size: number) => [
  { state: { size, hash: '', schema: true, refers: false } },
  { state: { size: -1, hash: 'There is no such file.', schema: true, refers: false } },
]
const project = { config: {} }
const several = Math.min(2, availableParallelism())

test('few bytes are linted in the main thread, many in two where there are two processors', () => {
  expect(threadCount(filesOf(100_000), {}, project)).toBe(0)
  expect(threadCount(filesOf(100_000_000), {}, project)).toBe(several === 1 ? 0 : 2)
})

test('the option decides', () => {
  expect(threadCount(filesOf(100_000_000), { threads: 0 }, project)).toBe(0)
  expect(threadCount(filesOf(1), { threads: 3 }, project)).toBe(3)
})

test('custom rules, which are functions, stay in the main thread', () => {
  const customRules = rules.slice(0, 1).map((rule) => defineRule({ ...rule, id: 'own-rule' }))
  expect(threadCount(filesOf(100_000_000), { threads: 2 }, { config: { customRules } })).toBe(0)
})
