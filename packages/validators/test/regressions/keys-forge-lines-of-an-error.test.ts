import { expect, test } from 'vitest'
import { CreateCustomerRequest } from '../../dist/create-customer-request.js'

test('a key with a line break, a control or a mark of direction does not look like another issue', () => {
  const keys = ['x\n  /id: ok', 'y\u2028/id', '\u009b31m\u202e', '\r', '\u{e0001}']
  const value = Object.fromEntries(keys.map((key) => [key, 1]))
  const thrown = (): string => {
    try {
      CreateCustomerRequest.assert(value)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }
  const result = CreateCustomerRequest.validate(value)
  const issues = result.ok ? [] : result.issues
  expect(issues.map(({ pointer }) => pointer)).toContain('/x\n  ~1id: ok')
  const lines = thrown().split(/\r\n|[\n\r\u2028\u2029]/)
  expect(lines).toHaveLength(issues.length + 1)
  expect(lines.join('')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
  expect(lines).toContain(
    `  ${String.raw`/x\u{a}  ~1id: ok`}: ${issues.find(({ pointer }) => pointer.startsWith('/x'))?.message}`,
  )
})
