import { ownOptions } from './own-options.ts'

const levels = ['presence', 'format', 'checksum', 'strict'] as const

/**
 * How thoroughly a number is checked; each level includes those before it. `format` refuses what no registration
 * number is, `checksum` also wrong check digits, `strict` also numbers of a form that is not known here.
 */
export type RegistrationNumberLevel = (typeof levels)[number]

/** Patterns that Partner Center itself gave, by country; they decide on the format in place of the schemes. */
export type RegistrationNumberPatterns = Readonly<Record<string, RegExp>>

/** How thoroughly `checkRegistrationNumber` checks, and by which patterns. */
export type RegistrationNumberOptions = Readonly<{
  /** `checksum` unless given. */
  level?: RegistrationNumberLevel
  patterns?: RegistrationNumberPatterns
}>

/** The options, if they are usable. */
export function checkedOptions(given: RegistrationNumberOptions): RegistrationNumberOptions {
  const options = ownOptions(given)
  const { level = 'checksum', patterns } = options
  if (!levels.includes(level)) throw new TypeError(`level must be one of ${levels.join(', ')}`)
  if (patterns === undefined) return options
  for (const [country, pattern] of Object.entries(patterns)) {
    if (pattern instanceof RegExp) continue
    throw new TypeError(`patterns.${country} must be a RegExp, such as registrationNumberPattern gives`)
  }
  return options
}
