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
  readonly schemes: readonly CountryScheme[]
  /** The month since which the number is required. */
  readonly since: string | undefined
}

/** A kind of number as the table names it. */
export type CountryScheme = {
  readonly id: string
  /** The abbreviation in Latin letters. */
  readonly latin: string
  /** The abbreviation in other letters, where there is one. */
  readonly native?: string
  /** The language of `native`. */
  readonly language: string
  /** In English. */
  readonly label: string
  readonly isPersonal: boolean
}

/** What the explorer shows of a country; every visitor loads it for all of them. */
export type ListedCountry = Omit<CountryEntry, 'numeric' | 'since'>
