import type { Level } from '../../options/level.ts'
import type { CountryFound } from './country-named.ts'

export const formats = ['pretty', 'json'] as const

export type Format = (typeof formats)[number]

/** What the user asked for, with the country understood. */
export type ExplainSettings = CountryFound & {
  /** The number to check; empty text counts as missing. `undefined` asks for the rule. */
  readonly number: string | undefined
  readonly level: Level
  readonly format: Format
  /** A well-formed BCP 47 tag. */
  readonly locale: string
}
