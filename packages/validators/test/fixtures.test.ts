import { resources } from '@openpartner/schemas'
import type { Normalization, Validator } from '@openpartner/validators'
import * as normalizers from '@openpartner/validators/normalize'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'

const normalizer = (type: string): ((value: unknown) => Normalization) =>
  (normalizers as unknown as Record<string, (value: unknown) => Normalization>)[`normalize${type}`]!

describe.each(resources)('$type', async ({ name, type }) => {
  const specifier = `@openpartner/validators/${name}`
  const module = (await import(specifier)) as Record<string, Validator<unknown>>
  const validator = module[type]!
  const { valid, asSent, invalid } = loadFixtures(name)

  test.each(valid)('valid: $file', ({ value }) => {
    expect(validator.validate(value)).toEqual({ ok: true, value })
    expect(validator.check(value)).toBe(true)
  })

  test.each(asSent)('as sent: $file', ({ value }) => {
    const normalized = normalizer(type)(value)
    expect(normalized.changes).not.toEqual([])
    expect(validator.validate(normalized.value)).toMatchObject({ ok: true })
  })

  test.each(invalid)('invalid: $file', ({ value, issues }) => {
    const result = validator.validate(value)
    expect(!result.ok && result.issues.map(({ code, pointer }) => ({ code, pointer }))).toEqual(issues)
    expect(validator.check(value)).toBe(false)
  })
})
