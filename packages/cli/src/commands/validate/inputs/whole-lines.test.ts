import { splitLines } from '@openpartner/json-records/lines'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeLines } from './whole-lines.ts'

const limit = 20
const text = fc
  .array(fc.constantFrom('\n', 'a', 'bb', '\r\n', 'ccccccccc', '\n\n', 'd'.repeat(21)), { maxLength: 30 })
  .map((parts) => parts.join(''))

async function* inChunks(content: string, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let from = 0, at = 0; from < content.length; at += 1) {
    const size = sizes[at % sizes.length] ?? 1
    yield Buffer.from(content.slice(from, from + size))
    from += size
  }
}

/** Each line with its offset; `long` where it is beyond the limit, whoever tells. */
async function linesIn(content: string, sizes: readonly number[], start: number): Promise<string[]> {
  const lines: string[] = []
  for await (const part of wholeLines(inChunks(content, sizes), { start, limit })) {
    if ('tooLong' in part) lines.push('long')
    else {
      let { offset } = part
      const whole = part.bytes.toString('latin1', 0, part.to)
      for (const line of whole.replace(/\n$/, '').split('\n')) {
        lines.push(line.length > limit ? 'long' : `${offset} ${line}`)
        offset += line.length + 1
      }
    }
  }
  return lines
}

test('a stream has the lines that it has line by line, however it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(0, 3),
      async (content, sizes, start) => {
        const expected: string[] = []
        for await (const { offset, bytes } of splitLines([Buffer.from(content)], { limit, start }))
          expected.push(bytes === undefined ? 'long' : `${offset} ${Buffer.from(bytes).toString('latin1')}`)
        expect(await linesIn(content, sizes, start)).toEqual(expected)
      },
    ),
    { numRuns: 400 },
  )
})

test('of a stream that breaks off, nothing is given of its last line', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from('a\nb')
    yield Buffer.alloc(2 * limit, 'c')
    throw new Error('damaged')
  }
  const found: unknown[] = []
  const read = async (): Promise<void> => {
    for await (const part of wholeLines(broken(), { start: 0, limit })) found.push(part)
  }
  await expect(read()).rejects.toThrow('damaged')
  expect(found).toEqual([{ bytes: Buffer.from('a\nb'), to: 2, offset: 0 }])
})
