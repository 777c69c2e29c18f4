/** Why the normalizer changed something. */
export type ChangeReason =
  /** A key had another spelling or letter case than the wire name: `CompanyProfile`, `tenantID`, `company_name`. */
  | 'key-spelling'
  /** `null` means "not given", which on the wire is an absent key; SDKs send one for every property. */
  | 'null-dropped'
  /** An enum value had another spelling: `MicrosoftSupport`. */
  | 'enum-spelling'
  /** A country code was not in capitals. */
  | 'country-case'
  /** A culture was not in the usual letter case: `EN-US`, `sr-latn-rs`. */
  | 'culture-case'

/** One change, with its pointer in the **result** (for a dropped key: where it was). `from` and `to` are the
 * values there; for `key-spelling` the keys. */
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
}
