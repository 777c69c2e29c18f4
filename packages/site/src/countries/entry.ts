/** A country as the table, the map and the downloads show it. */
export type CountryEntry = {
  readonly code: string
  readonly alpha3: string
  /** Text, because leading zeros count. */
  readonly numeric: string
  /** In English. */
  readonly name: string
  /** Other English names by which the table finds it. */
  readonly otherNames: readonly string[]
  readonly number: 'required' | 'not-allowed'
  readonly phone: 'required' | 'optional'
  /** The kinds of number that the country issues, the most usual first. */
  readonly schemes: readonly { readonly id: string; readonly abbreviation: string }[]
  /** The month since which the number is required. */
  readonly since: string | undefined
}
