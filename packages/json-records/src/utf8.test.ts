import { expect, test } from 'vitest'
import { decodeUtf8 } from './utf8.ts'

test('text is decoded completely, including marks and zeros', () => {
  for (const text of ['', 'å日😀', '\ufeffa', 'a\u0000b'])
    expect(decodeUtf8(Buffer.from(text))).toEqual({ text })
})

test.each([
  ['alone', 'caf', [0xe9], 'x'],
  ['cut off at the end', 'aå', [0xe6, 0x97], ''],
  ['cut off before another', 'aå', [0xe6, 0x97], 'x'],
  ['overlong', '', [0xc0, 0x80], ''],
  ['surrogate', 'x', [0xed, 0xa0, 0x80], ''],
  ['beyond Unicode', '日', [0xf5, 0x80, 0x80, 0x80], 'x'],
  ['after a real replacement character', '\ufffd', [0xff], ''],
])('the first byte that is not UTF-8: %s', (_, before, bytes, after) => {
  const buffer = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
  expect(decodeUtf8(buffer)).toEqual({ offset: Buffer.byteLength(before), byte: bytes[0], before })
})
