/** Why the normaliser changed something. */
export type ChangeReason =
  /** A key had another spelling or letter case than the wire name: `CompanyProfile`, `tenantID`, `company_name`. */
  | 'key-spelling'
  /** `null` means "not given", which on the wire is an absent key; SDKs send one for every property. */
  | 'null-dropped'
  /** One of a fixed list of words had another spelling: `MicrosoftSupport`. */
  | 'word-spelling'
  /** A country code was not in capitals. */
  | 'country-case'
  /** A culture was not in the usual letter case: `EN-US`, `sr-latn-rs`. */
  | 'culture-case'

/** One change, at the place in the **result** (for a dropped key: where it was). `from` and `to` are the
 * values there; for `key-spelling` the keys. */
export type Change = {
  readonly pointer: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: ChangeReason
}

/** What a normaliser makes of a value, and everything that it changed. */
export type Normalization = {
  /** A copy with the wire spelling; parts that needed no change are the caller's own. */
  readonly value: unknown
  readonly changes: readonly Change[]
  /** Pointers of keys that no wire name fits, or whose wire name was taken already. They are kept as they were. */
  readonly unknownKeys: readonly string[]
}
