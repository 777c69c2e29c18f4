import { describe, expect, it } from 'vitest'
import { readPattern } from './parse-pattern.ts'

describe('readPattern', () => {
  it('distinguishes patterns that are valid with the `u` flag from those that are not', () => {
    expect(readPattern('^a+$')).toMatchObject({ pattern: { unicode: true } })
    expect(readPattern('^a+$').syntaxError).toBeUndefined()
    expect(readPattern('\\-')).toMatchObject({
      pattern: { unicode: false },
      syntaxError: 'Invalid escape at character 1',
    })
    expect(readPattern('(').pattern).toBeUndefined()
  })

  it('reads as the engine does', () => {
    for (const text of [
      'a{2,1}',
      '[b-a]',
      '\\p{L}',
      '\\p{Nothing}',
      '(?<a>.)\\k<a>',
      '*',
      '\\1',
      '(?<=a)b',
      '',
    ]) {
      const valid = (() => {
        try {
          return new RegExp(text, 'u') instanceof RegExp
        } catch {
          return false
        }
      })()
      expect([text, readPattern(text).pattern?.unicode === true]).toEqual([text, valid])
    }
  })

  it('survives extreme nesting', () => {
    expect(readPattern('('.repeat(100_000) + ')'.repeat(100_000)).pattern).toBeUndefined()
  })
})
