/** Limits of a document; beyond them, it is reported and not linted. */
export const limits = {
  /** Bytes of one file. */
  bytes: 32 * 1024 * 1024,
  /** Objects and arrays within each other. */
  depth: 1000,
  /** Values that YAML aliases may add up to. */
  aliasedValues: 1_000_000,
} as const
