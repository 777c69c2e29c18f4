import type { Scheme } from '../src/schemes/scheme.ts'
import { schemesByCountry } from '../src/generated/schemes-by-country.ts'

/** Every scheme by `TR/vkn`. */
export const schemes: ReadonlyMap<string, Scheme> = new Map(
  Object.entries(schemesByCountry).flatMap(([country, list]) =>
    list.map((scheme) => [`${country}/${scheme.format.id}`, scheme] as const),
  ),
)

export function schemeNamed(name: string): Scheme {
  const scheme = schemes.get(name)
  if (scheme === undefined) throw new Error(`There is no scheme ${name}.`)
  return scheme
}

/** Whether a compact number matches the scheme and has the right check digits, if there are any. */
export function isRight({ pattern, corrected }: Scheme, compact: string): boolean {
  return pattern.test(compact) && (corrected === undefined || corrected(compact) === compact)
}

/** A generator of whole numbers between two bounds, inclusive; the same seed gives the same numbers. */
export function seeded(seed: number): (min: number, max: number) => number {
  let state = seed >>> 0
  return (min, max) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return min + (((mixed ^ (mixed >>> 14)) >>> 0) % (max - min + 1))
  }
}
