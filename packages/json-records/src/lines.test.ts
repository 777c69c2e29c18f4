import { expect, test } from 'vitest'
import { splitLines } from './lines.ts'

const linesOf = async (text: string, chunkSize: number, limit = 100) => {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, index) =>
    bytes.subarray(index * chunkSize, (index + 1) * chunkSize),
  )
  const lines: [number, number, string | undefined][] = []
  for await (const { number, offset, bytes: line } of splitLines(chunks, { limit, start: 3 })) {
    lines.push([number, offset, line && Buffer.from(line).toString()])
  }
  return lines
}

test.each([1, 2, 3, 7, 100])('the same lines from chunks of %d bytes', async (chunkSize) => {
  expect(await linesOf('å\n\nbb\r\nc', chunkSize)).toEqual([
    [1, 3, 'å'],
    [2, 6, ''],
    [3, 7, 'bb\r'],
    [4, 11, 'c'],
  ])
})

test.each([1, 4, 100])(
  'a line over the limit is counted, not held, in chunks of %d bytes',
  async (chunkSize) => {
    expect(await linesOf('abcd\nabcdefghij\nx\n', chunkSize, 4)).toEqual([
      [1, 3, 'abcd'],
      [2, 8, undefined],
      [3, 19, 'x'],
    ])
  },
)
