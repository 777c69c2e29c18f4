import { expect, test } from 'vitest'
import { KindFinder } from './file-kind.ts'

/** The kind of a text that comes in chunks of one size. */
function kindOf(text: string, size: number) {
  const finder = new KindFinder()
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) {
    const kind = finder.next(bytes.subarray(from, from + size))
    if (kind !== undefined) return kind
  }
  return undefined
}

test.each([
  ['{"a":1}\n{"a":2}\n', 'ndjson'],
  ['\n  {"a":1}\r\n\r\n[2]', 'ndjson'],
  ['{"a" 1}\n{"a":2}', 'ndjson'],
  ['{}\ngarbage', 'ndjson'],
  ['{"a":1}\n\n', 'json'],
  ['{"a":1},\n{"a":2}', 'json'],
  ['{\n"a":1}', 'json'],
  ['[\n{"a":1},\n{"a":2}]', 'json'],
  ['[1,2', 'json'],
  ['"a"\n"b"', 'json'],
  ['', 'json'],
  [' \n ', 'json'],
])('%j is %s', (text, kind) => {
  for (const size of [1, 2, 3, 100]) expect(kindOf(text, size) ?? 'json').toBe(kind)
})

test.each(['', ' \n', '{"a":1}', '{"a":1}\n', '{"a":1}\n \n'])('%j is not enough to tell', (text) => {
  for (const size of [1, 2, 3, 100]) expect(kindOf(text, size)).toBeUndefined()
})

test('each byte is read once, in however many chunks blanks come', () => {
  const finder = new KindFinder()
  let looks = 0
  const counted = (bytes: Uint8Array): Uint8Array =>
    new Proxy(bytes, {
      get: (target, key) => {
        if (typeof key === 'string' && /^[0-9]+$/.test(key)) looks += 1
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  const blanks = Buffer.from('\r\n \t'.repeat(100))
  for (let chunk = 0; chunk < 50; chunk += 1) expect(finder.next(counted(blanks))).toBeUndefined()
  expect(looks).toBe(50 * blanks.length)
})
