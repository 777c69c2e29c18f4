import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decisions, decisionsPage } from './decisions.ts'
import { docs } from './folders.ts'

test('the decisions are numbered without a gap, and each has its file', () => {
  const all = decisions()
  expect(all.length).toBeGreaterThan(15)
  expect(all.map(({ number }) => Number(number))).toEqual(all.map((_, at) => at + 1))
  for (const { number, link } of all) {
    expect(link).toMatch(new RegExp(`^/decisions/${number.padStart(4, '0')}-[a-z0-9-]+$`))
    expect(existsSync(new URL(`.${link}.md`, docs))).toBe(true)
  }
})

test('the list links every decision', () => {
  const { text } = decisionsPage()
  for (const { link } of decisions()) expect(text).toContain(`](${link})`)
})
