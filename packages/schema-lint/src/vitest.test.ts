import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import './vitest.ts'

const sound = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'integer', minimum: 1 }
const contradictory = { ...sound, minimum: 12, maximum: 3 }
const only = { presets: [], rules: { 'no-contradictory-bounds': 'on' } } as const

function messageOf(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  }
  return ''
}

describe('toPassSchemaLint', () => {
  it('passes a schema with nothing wrong', () => {
    expect(sound).toPassSchemaLint(only)
    expect(true).toPassSchemaLint()
  })

  it('fails with the finding, and with its line in the schema', () => {
    expect(contradictory).not.toPassSchemaLint()
    const message = messageOf(() => expect(contradictory).toPassSchemaLint(only))
    expect(message).toContain('"minimum" is 12, but "maximum" is 3: no value is both.')
    expect(message).toContain('4 │   "minimum": 12,')
    expect(message).toContain('✗ 1 error in 1 file')
  })

  it('checks what the configuration says', () => {
    expect(contradictory).toPassSchemaLint({ rules: { 'no-contradictory-bounds': 'off' }, presets: [] })
    const advice = { presets: [], rules: { 'no-contradictory-bounds': 'info' } } as const
    expect(contradictory).toPassSchemaLint(advice)
    expect(() => expect(sound).toPassSchemaLint({ rules: { 'no-such-rule': 'on' } })).toThrow(/no-such-rule/)
  })

  it('says so when nothing was found and something was expected', () => {
    expect(messageOf(() => expect(sound).not.toPassSchemaLint(only))).toMatch(/reported none/)
  })

  it.each(['{}', [{}], null, undefined, 1])('does not accept %j, negated or not', (value) => {
    expect(messageOf(() => expect(value).toPassSchemaLint(only))).toMatch(/takes a JSON Schema as a value/)
    expect(messageOf(() => expect(value).not.toPassSchemaLint(only))).toMatch(
      /takes a JSON Schema as a value/,
    )
  })

  it('is also an asymmetric matcher', () => {
    expect({ body: sound }).toEqual({ body: expect.toPassSchemaLint(only) as unknown })
  })
})
