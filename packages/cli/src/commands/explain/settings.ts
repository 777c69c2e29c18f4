import type { Level } from '../../options/level.ts'
import type { CountryFound } from './country-named.ts'

/** What the user asked for, with the country understood. */
export type ExplainSettings = CountryFound & {
  /** The number to check; empty text counts as not given. `undefined` asks for the rule. */
  readonly number: string | undefined
  readonly level: Level
  readonly format: 'pretty' | 'json'
  /** A well-formed BCP 47 tag. */
  readonly locale: string
}
