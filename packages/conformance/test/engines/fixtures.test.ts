import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { engineAccepts } from '../../src/hyperjump.ts'
import { attempts } from '../../src/offline.ts'
import { resourceOf } from '../../src/resources.ts'

const lowerCase = (value: unknown): string => JSON.stringify(value).toLowerCase()

describe.each(resources)('$name', ({ name }) => {
  const { validator, twin, normalize } = resourceOf(name)
  const { valid, asSent, invalid } = loadFixtures(name)

  test('there are valid and invalid ones', () => {
    expect(valid.length).toBeGreaterThan(0)
    expect(invalid.length).toBeGreaterThan(0)
  })

  test.each(valid)('valid: $file', ({ file, value }) => {
    expect(engineAccepts(name, value)).toBe(true)
    expect([validator.check(value), twin.check(value)]).toEqual([true, true])
    expect(validator.validate(value)).toEqual({ ok: true, value })
    const normalized = normalize(value)
    expect(validator.check(normalized.value)).toBe(true)
    // What the service may add in the future may be null, and null is dropped everywhere.
    if (file.includes('unknown-property')) return
    expect(normalized.unknownKeys).toEqual([])
    // Any letter case of a culture is valid, but one is canonical.
    expect(normalized.changes.filter(({ reason }) => reason !== 'culture-case')).toEqual([])
    expect(lowerCase(normalized.value)).toBe(lowerCase(value))
  })

  test.each(asSent)('as sent: $file', ({ value }) => {
    expect(engineAccepts(name, value)).toBe(validator.check(value))
    const normalized = normalize(value)
    expect(normalized.changes.length).toBeGreaterThan(0)
    expect(engineAccepts(name, normalized.value)).toBe(true)
    expect(validator.validate(normalized.value)).toEqual({ ok: true, value: normalized.value })
    expect(normalize(normalized.value)).toMatchObject({ value: normalized.value, changes: [] })
  })

  test.each(invalid)('invalid: $file', ({ value, issues }) => {
    expect(engineAccepts(name, value)).toBe(false)
    expect([validator.check(value), twin.check(value)]).toEqual([false, false])
    const result = validator.validate(value)
    const found = result.ok ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }))
    expect(found).toEqual(issues)
  })
})

test('the network was not asked', () => {
  expect(attempts).toEqual([])
})
