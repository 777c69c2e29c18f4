import type { Scheme } from '../src/scheme.ts'
import { schemesByCountry } from '../src/schemes-by-country.ts'

/** Every scheme by `TR/vkn`. */
export const schemes: ReadonlyMap<string, Scheme> = new Map(
  Object.entries(schemesByCountry).flatMap(([country, list]) =>
    list.map((scheme) => [`${country}/${scheme.form.id}`, scheme] as const),
  ),
)

export function schemeNamed(name: string): Scheme {
  const scheme = schemes.get(name)
  if (scheme === undefined) throw new Error(`There is no scheme ${name}.`)
  return scheme
}

/** Whether a compact number has the form of the scheme and, where it has any, the right check digits. */
export function isRight({ expression, corrected }: Scheme, compact: string): boolean {
  return expression.test(compact) && (corrected === undefined || corrected(compact) === compact)
}

/** A generator of whole numbers between two bounds, both included; the same seed gives the same numbers. */
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
