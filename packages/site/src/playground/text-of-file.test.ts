import { expect, test } from 'vitest'
import { textOfFile } from './text-of-file.ts'

test.each([
  ['UTF-8', [0x22, 0xc3, 0xa5, 0x22]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x22, 0xc3, 0xa5, 0x22]],
  ['UTF-16, the little end first', [0xff, 0xfe, 0x22, 0, 0xe5, 0, 0x22, 0]],
  ['UTF-16, the big end first', [0xfe, 0xff, 0, 0x22, 0, 0xe5, 0, 0x22]],
])('%s is text', async (_encoding, bytes) => {
  expect(await textOfFile(new Blob([new Uint8Array(bytes)]))).toBe('"å"')
})

test.each([
  ['the beginning of a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['zeros', [0x50, 0x4b, 0, 0, 0]],
  ['Latin 1', [0x22, 0xe5, 0x22]],
])('%s is not', async (_what, bytes) => {
  expect(await textOfFile(new Blob([new Uint8Array(bytes)]))).toBeUndefined()
})
