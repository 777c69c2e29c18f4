import { describe, expect, it } from 'vitest'
import { isSurelyLinear } from './linear-pattern.ts'
import { parsePattern } from './parse-pattern.ts'
import { type PatternSpeed, speedOf } from './pattern-speed.ts'

/** Patterns of published advisories and incidents, with the growth described there. */
const published: readonly (readonly [string, string, PatternSpeed['growth']])[] = [
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

describe('the speed of a pattern', () => {
  it.each(published)('%s: %s is %s', (_source, text, growth) => {
    expect(speedOf(text).growth).toBe(growth)
  })
  it.each(innocent)('%s is recognized as linear without the checker', (text) => {
    const pattern = parsePattern(text)
    expect(pattern && isSurelyLinear(pattern)).toBe(true)
    expect(speedOf(text)).toEqual({ growth: 'linear' })
  })
  it('is linear where the checker says so, though one character does not decide', () => {
    expect(speedOf('^(?:[a-z]+\\.)*[a-z]+:$')).toEqual({ growth: 'linear' })
  })
  it('is unknown for an invalid pattern', () => {
    expect(speedOf('(')).toEqual({ growth: 'unknown' })
  })
})
