import { RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp'

/**
 * Whether ECMA-262 reads a pattern: with the `u` flag, only without it, or not at all; and why not, at which character
 * (from 1, in UTF-16 code units).
 */
export type PatternSyntax =
  | { readonly reading: 'unicode' }
  | { readonly reading: 'legacy' | 'none'; readonly fault: string }

const parser = new RegExpParser({ ecmaVersion: 2025 })
const known = new Map<string, PatternSyntax>()

export function patternSyntax(pattern: string): PatternSyntax {
  let syntax = known.get(pattern)
  if (syntax === undefined) {
    syntax = read(pattern)
    known.set(pattern, syntax)
  }
  return syntax
}

function read(pattern: string): PatternSyntax {
  const fault = faultOf(pattern, true)
  if (fault === undefined) return { reading: 'unicode' }
  const without = faultOf(pattern, false)
  return without === undefined ? { reading: 'legacy', fault } : { reading: 'none', fault: without }
}

function faultOf(pattern: string, unicode: boolean): string | undefined {
  try {
    parser.parsePattern(pattern, 0, pattern.length, { unicode })
    return undefined
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error
    const message = error.message.replace(/^.*\/[a-z]*: /s, '')
    return `${message} at character ${Math.max(error.index, 1)}`
  }
}
