import { describe, expect, it } from 'vitest'
import { isSurelyLinear } from './linear-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { exponentialSpeedOf, polynomialSpeedOf } from './pattern-speed.ts'
import { undecidedIn } from '../../budget/undecided.ts'

/** Patterns of published advisories and incidents, with the growth described there. */
const published: readonly (readonly [string, string, 'exponential' | 'polynomial'])[] = [
  ['OWASP, evil regexes', '(a+)+$', 'exponential'],
  ['OWASP, evil regexes', '([a-zA-Z]+)*$', 'exponential'],
  ['OWASP, evil regexes', '(a|aa)+$', 'exponential'],
  ['OWASP, evil regexes', '(a|a?)+$', 'exponential'],
  ['OWASP, a Java class name', '^(([a-z])+.)+[A-Z]([a-z])+$', 'exponential'],
  ['CVE-2020-7753, trim, the half for the end', '\\s*$', 'polynomial'],
  ['CVE-2020-28469, glob-parent', '[\\{\\[].*[\\/]*.*[\\}\\]]$', 'polynomial'],
  ['Cloudflare, 2 July 2019', '.*.*=.*', 'polynomial'],
]

/** Patterns of real schemas that look dangerous and are not. */
const innocent = [
  '^[a-z0-9]+(-[a-z0-9]+)*$',
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$',
  '^([0-9]{4}-){3}[0-9]+$',
  '^(?=.*[A-Z])(?!.*x$).{8,}$',
  '^.*foo$',
  '[a-z]+',
  '^(?=[^!]+$)(?=(.*[0-9])).+$',
  '[0-9]{2}(:[0-9]{2}([.][0-9]+)?Z)?',
  '[0]|([1-9][0-9]*)',
  '[0-9]{4}(-[0-9]{2}(T[0-9]{2}([.][0-9]+)?(Z|[+](0[0-9]|1[0-3]|14)))?)?',
  'urn:oid:(0|[1-9][0-9]*)([.](0|[1-9][0-9]*))*',
  '^(a{1,3}b){2,4}$',
]

/** How the steps for a pattern grow, by what is shown. */
function growthOf(text: string): string {
  const pattern = parsePattern(text)
  if (pattern === undefined) throw new SyntaxError(text)
  if (exponentialSpeedOf(pattern) !== undefined) return 'exponential'
  return polynomialSpeedOf(pattern) === undefined ? 'linear' : 'polynomial'
}

/** Patterns of published schemas, and what a search for an attack by chance missed or met its limit of time on. */
const exponential = [
  '^(Location|Equipment|Point|Property)_([A-Z][A-Za-z0-9_]+)*[A-Z][A-Za-z0-9_]*$',
  '^([a-z]?[a-z]?){30}$',
  '^([a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*)*$',
  '^(\\d{0,2}){30}x$',
  '^(\\d|\\d|\\d|\\d){23}$',
  `^${'a?'.repeat(290)}${'a'.repeat(290)}$`,
  '^(?=(a+)+$)a*b',
  '^((a|a)(b|b)){20}c',
  '(a*)*b',
]

describe('the speed of a pattern', () => {
  it.each(published)('%s: %s is %s', (_source, text, growth) => {
    expect(growthOf(text)).toBe(growth)
  })
  it.each(exponential)('%s is exponential', (text) => {
    expect(growthOf(text)).toBe('exponential')
  })
  it.each(innocent)('%s is recognized as linear without a search', (text) => {
    const pattern = parsePattern(text)
    expect(pattern && isSurelyLinear(pattern)).toBe(true)
    expect(growthOf(text)).toBe('linear')
  })
  it.each([
    // One character does not decide where to go on, but few do.
    '^(?:[a-z]+\\.)*[a-z]+:$',
    // It can be matched in many ways, but never fails, so that only the first is tried.
    '[^\\s]+([\\s]?[^\\s]+)*',
    '^(a{11,12}){12}$',
    '^(a+)+',
  ])('%s is linear', (text) => {
    expect(growthOf(text)).toBe('linear')
  })
  it.each(['(?<=(a+)+)b', '^(a+)\\1+$', `^(?:${'[ab]?x?'.repeat(400)})*$`])(
    'of %s is not decided, which is said',
    (text) => {
      const reasons = undecidedIn(() => void growthOf(text))
      expect(reasons).toEqual([
        expect.stringMatching(/^Whether the pattern .* takes too many steps to decide\.$/),
      ])
      // What is known already is said again.
      expect(undecidedIn(() => void growthOf(text))).toEqual(reasons)
    },
  )
})
