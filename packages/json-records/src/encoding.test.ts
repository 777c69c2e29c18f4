import { expect, test } from 'vitest'
import { encodingOf } from './encoding.ts'

test.each([
  [[0xff, 0xfe, 0x7b, 0x00], 'UTF-16, little endian'],
  [[0xfe, 0xff, 0x00, 0x7b], 'UTF-16, big endian'],
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32, little endian'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32, big endian'],
  [[0x7b, 0x00, 0x22, 0x00], 'UTF-16, little endian'],
  [[0x00, 0x7b, 0x00, 0x22], 'UTF-16, big endian'],
  [[0x7b, 0x00, 0x00, 0x00], 'UTF-32, little endian'],
  [[0x00, 0x00, 0x00, 0x7b], 'UTF-32, big endian'],
  [[0xff, 0xfe], 'UTF-16, little endian'],
])('%j is %s', (bytes, name) => {
  expect(encodingOf(Buffer.from(bytes))).toEqual({ foreign: name })
})

test('UTF-8, with and without a mark', () => {
  expect(encodingOf(Buffer.from('\ufeff{'))).toEqual({ markBytes: 3 })
  expect(encodingOf(Buffer.from('{"a":1}'))).toEqual({ markBytes: 0 })
  expect(encodingOf(Buffer.alloc(0))).toEqual({ markBytes: 0 })
})
