/** Why the normalizer changed something. */
export type ChangeReason =
  /** A key had another spelling or letter case than the wire name: `CompanyProfile`, `tenantID`, `company_name`, `CustomerId`. */
  | 'key-spelling'
  /** `null` means "not given", which on the wire is an absent key; SDKs send one for every property. */
  | 'null-dropped'
  /** An enum value had another spelling, or was the number that the SDK has for it: `MicrosoftSupport`, 4. */
  | 'enum-spelling'
  /** A request had the initial value of the SDK's enum, `unknown`: nothing was chosen. */
  | 'initial-value-dropped'
  /** A request had the links of an object that was read. */
  | 'links-dropped'
  /** A flat export has a property of a profile beside the profiles: `Domain`, `Name`. */
  | 'moved'
  /** The same, and the profile has the same value. */
  | 'repeated'
  /** A list was inside an object with its length, as PowerShell writes it. */
  | 'list-unwrapped'
  /** A date was written as PowerShell writes it: `/Date(1700000000000)/`. */
  | 'date-spelling'
  /** A country code was not in capitals. */
  | 'country-case'
  /** A culture was not in the usual letter case: `EN-US`, `sr-latn-rs`. */
  | 'culture-case'

/** One change, with its pointer in the **result** (for what was left out: where it was). `from` and `to` are the
 * values there; for `key-spelling` the keys, for `moved` the pointers. Without `to` it was left out. */
export type Change = {
  readonly pointer: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: ChangeReason
}

/** The result of a normalizer, and everything that it changed. */
export type Normalization = {
  /** A copy with the wire spelling; parts that needed no change are the caller's own. */
  readonly value: unknown
  readonly changes: readonly Change[]
  /** Pointers of keys that match no wire name, or whose wire name is already taken. They stay as they were. */
  readonly unknownKeys: readonly string[]
  /**
   * Present where something was left undone: a document of more than 500,000 values is returned as it is (`too-big`), and of
   * more than 10,000 changes or unknown keys the first are listed (`too-many-changes`).
   */
  readonly limit?: 'too-big' | 'too-many-changes'
}
