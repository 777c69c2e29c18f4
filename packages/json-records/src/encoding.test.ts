import { expect, test } from 'vitest'
import { encodingOf } from './encoding.ts'

test.each([
  [[0xff, 0xfe, 0x7b, 0x00], 'little-endian UTF-16'],
  [[0xfe, 0xff, 0x00, 0x7b], 'big-endian UTF-16'],
  [[0xff, 0xfe, 0x00, 0x00], 'little-endian UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'big-endian UTF-32'],
  [[0x7b, 0x00, 0x22, 0x00], 'little-endian UTF-16'],
  [[0x00, 0x7b, 0x00, 0x22], 'big-endian UTF-16'],
  [[0x7b, 0x00, 0x00, 0x00], 'little-endian UTF-32'],
  [[0x00, 0x00, 0x00, 0x7b], 'big-endian UTF-32'],
  [[0xff, 0xfe], 'little-endian UTF-16'],
])('%j is %s', (bytes, name) => {
  expect(encodingOf(Buffer.from(bytes))).toEqual({ foreign: name })
})

test('UTF-8, with and without a mark', () => {
  expect(encodingOf(Buffer.from('\ufeff{'))).toEqual({ markBytes: 3 })
  expect(encodingOf(Buffer.from('{"a":1}'))).toEqual({ markBytes: 0 })
  expect(encodingOf(Buffer.alloc(0))).toEqual({ markBytes: 0 })
})
