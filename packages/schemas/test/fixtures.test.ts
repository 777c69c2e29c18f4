import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { issueCodes } from '../src/index.ts'
import { compileAll, names, variants, verdict } from './support/variants.ts'

const codes: readonly string[] = issueCodes
  .filter(({ source }) => source === 'schema' || source === 'rule')
  .map(({ code }) => code)

const compiled = new Map(variants.map((variant) => [variant, compileAll(variant)]))

describe.each(names)('%s', (name) => {
  const { valid, asSent, invalid } = loadFixtures(name)

  test('has fixtures of each kind, an invalid one with exactly one issue', () => {
    expect(valid.length).toBeGreaterThan(2)
    expect(asSent.length).toBeGreaterThan(1)
    for (const { file, description, issues } of invalid) {
      expect(issues, file).toHaveLength(1)
      expect(codes, file).toContain(issues[0]?.code)
      expect(issues[0]?.pointer, file).toMatch(/^(?:\/[^/]+)*$/)
      expect(description, file).toMatch(/\.$/)
    }
  })

  test('no two invalid fixtures are the same document', () => {
    const documents = invalid.map(({ value }) => JSON.stringify(value))
    expect(new Set(documents).size).toBe(documents.length)
  })

  test.each(variants)('generated/%s accepts the valid ones and refuses the invalid ones', (variant) => {
    const validate = compiled.get(variant)?.get(name)
    const refused = valid.filter(({ value }) => !verdict(validate, value).ok)
    expect(refused.map(({ file }) => file)).toEqual([])
    const accepted = invalid.filter(({ value }) => verdict(validate, value).ok)
    expect(accepted.map(({ file }) => file)).toEqual([])
  })
})

test('every issue code of the schemas is expected somewhere', () => {
  const expected = names.flatMap((name) => loadFixtures(name).invalid.map(({ issues }) => issues[0]?.code))
  expect([...new Set(expected)].toSorted()).toEqual(codes.toSorted())
})
