import { closeSync, openSync } from 'node:fs'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countLines } from '../inputs/count-lines.ts'
import { partsOf } from '../inputs/line-blocks.ts'
import { rangeOf } from '../inputs/shard.ts'
import { type LineFile, type Range, readRange } from './read-range.ts'

const { file } = temporaryFolder()

function withFile<Result>(content: string, start: number, use: (lines: LineFile) => Result): Result {
  const descriptor = openSync(file('lines', content), 'r')
  try {
    return use({ descriptor, start, size: content.length })
  } finally {
    closeSync(descriptor)
  }
}

/** The lines that begin in a range, and `long` for each that is longer than the limit. */
function linesIn(lineFile: LineFile, range: Range, chunk: number, limit = 1000): string[] {
  const found: string[] = []
  const complete = readRange(
    lineFile,
    range,
    {
      lines: (bytes, to, offset) => {
        const lines = bytes.toString('latin1', 0, to).replace(/\n$/, '').split('\n')
        let at = offset
        for (const line of lines) {
          found.push(`${at} ${line.length > limit ? 'long' : line}`)
          at += line.length + 1
        }
      },
      tooLong: () => found.push('? long'),
    },
    { limit, chunk },
  )
  expect(complete).toBe(true)
  return found
}

/** The same by splitting the text. */
function expectedLines(text: string, start: number): string[] {
  let at = start
  return text
    .slice(start)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const entry = `${at} ${line}`
      at += line.length + 1
      return entry
    })
}

const text = fc.array(fc.constantFrom('\n', 'a', 'bb', 'ccccccccc', '\n\n'), { maxLength: 40 })

test('every line is in exactly one range, however the file is cut', () => {
  fc.assert(
    fc.property(
      text.map((parts) => parts.join('')),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 3 }),
      (content, count, chunk, mark) => {
        const start = Math.min(mark, content.length)
        withFile(content, start, (lines) => {
          const shards = Array.from({ length: count }, (_, at) =>
            rangeOf({ index: at + 1, count }, content.length),
          )
          const found = shards.flatMap((range) =>
            [...partsOf(range, chunk + 2)].flatMap((part) => linesIn(lines, part, chunk)),
          )
          expect(found).toEqual(content.length === start ? [] : expectedLines(content, start))
          for (const { from } of shards) {
            const before = found.filter((line) => Number.parseInt(line, 10) < from).length
            expect(countLines(lines, { from: 0, to: from })).toBe(before)
          }
        })
      },
    ),
    { numRuns: 500 },
  )
})

test('a line that is too long is given up, those around it are read', () => {
  const content = `a\n${'b'.repeat(100)}\nc\n`
  for (const chunk of [1, 7, 200]) {
    withFile(content, 0, (lines) => {
      const found = linesIn(lines, { from: 0, to: content.length }, chunk, 20)
      expect(found.map((line) => line.split(' ')[1])).toEqual(['a', 'long', 'c'])
      // Where it ends in another range than it begins in, only the first one has it.
      expect(linesIn(lines, { from: 50, to: content.length }, chunk, 20)).toEqual(['103 c'])
      expect(linesIn(lines, { from: 0, to: 50 }, chunk, 20).map((line) => line.split(' ')[1])).toEqual([
        'a',
        'long',
      ])
    })
  }
})

test('a file that is shorter than it was is named as such', () => {
  withFile('a\nb\n', 0, ({ descriptor }) => {
    const lines: string[] = []
    const complete = readRange(
      { descriptor, start: 0, size: 100 },
      { from: 0, to: 100 },
      { lines: (bytes, to) => lines.push(bytes.toString('latin1', 0, to)), tooLong: () => {} },
      { limit: 1000 },
    )
    expect(complete).toBe(false)
    expect(lines).toEqual(['a\nb\n'])
  })
})
