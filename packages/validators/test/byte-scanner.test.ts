import { createByteScanner, checkBytes, scanLines } from '@openpartner/validators/bytes/customer'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

const customer = '{"id":"0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11","companyProfile":{}}'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const verdictOf = (text: string): string => checkBytes(bytesOf(text), 0, bytesOf(text).length)

test('without WebAssembly the scanner is in JavaScript', async () => {
  vi.stubGlobal('WebAssembly', undefined)
  const scanner = await createByteScanner()
  expect(scanner.engine).toBe('javascript')
  expect(scanner.scanLines(bytesOf(`${customer}\n`), 0, customer.length + 1, () => undefined)).toEqual({
    lines: 1,
    valid: 1,
  })
})

test.each([
  [customer, 'valid'],
  [` \t${customer}\r\n `, 'valid'],
  [customer.replace('{}', '{"country":"SE"}'), 'valid'],
  [`${customer}x`, 'invalid'],
  ['[]', 'invalid'],
  ['', 'unsure'],
  ['  \n', 'unsure'],
  [`\u{feff}${customer}`, 'unsure'],
  [customer.slice(0, -1), 'unsure'],
  [customer.replace('}}', '},"id":"0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11"}'), 'unsure'],
  [customer.replace('{}', '{"address":{"country":"IN"}}'), 'invalid'],
  [customer.replace('{}', '{"organizationRegistrationNumber":"1","address":{"country":"SE"}}'), 'invalid'],
])('%j is %s', (text, verdict) => {
  expect(verdictOf(text)).toBe(verdict)
})

test('only the bytes of the range count, in any kind of memory', () => {
  const shared = new Uint8Array(new SharedArrayBuffer(1000))
  const offset = new Uint8Array(new ArrayBuffer(1000), 100)
  for (const memory of [shared, offset, Buffer.alloc(1000)]) {
    memory.set(bytesOf(`{"id":${customer}}}}`), 7)
    expect(checkBytes(memory, 13, 13 + customer.length)).toBe('valid')
    expect(checkBytes(memory, 13, 12 + customer.length)).toBe('unsure')
    expect(checkBytes(memory, 13, 14 + customer.length)).toBe('invalid')
  }
})

test.each([
  [-1, 5],
  [5, 1],
  [0, 1e9],
  [Number.NaN, 5],
  [0, Number.NaN],
])('from %d to %d is unsure', (from, to) => {
  expect(checkBytes(bytesOf(customer), from, to)).toBe('unsure')
})

test('lines that are not valid are told with their range and number', () => {
  const text = [customer, '', `${customer}\r`, 'x', customer].join('\n')
  const told: unknown[] = []
  const bytes = bytesOf(text)
  expect(scanLines(bytes, 0, bytes.length, (...line) => told.push(line))).toEqual({ lines: 5, valid: 3 })
  const [blank, third] = [customer.length + 1, text.indexOf('x', customer.length)]
  expect(told).toEqual([
    [blank, blank, 'unsure', 1],
    [third, third + 1, 'invalid', 3],
  ])
})

test('nothing is read behind the bytes', async () => {
  vi.unstubAllGlobals()
  const wasm = await createByteScanner()
  expect(wasm.engine).toBe('wasm')
  const bytes = bytesOf(`${customer}\n${customer}`)
  wasm.scanLines(bytes, 0, bytes.length, () => undefined)
  for (const scan of [scanLines, wasm.scanLines])
    expect(scan(bytes.subarray(0, customer.length), 0, 1e6, () => undefined)).toEqual({ lines: 1, valid: 1 })
})
