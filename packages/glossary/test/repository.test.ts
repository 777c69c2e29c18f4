import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkRepository } from '../src/check.ts'

const { mentions, unused } = checkRepository(fileURLToPath(new URL('../../../', import.meta.url)))

test('no name, file name or sentence says what the glossary avoids', () => {
  const lines = mentions.map(
    ({ file, line, kind, text, instead }) => `${file}:${line}: ${kind} "${text}": use ${instead}`,
  )
  expect(lines).toEqual([])
})

test('every exception excuses something', () => {
  expect(unused).toEqual([])
})
