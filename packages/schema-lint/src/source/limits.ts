/** Limits of a document; beyond them, it is reported and not linted. */
export const limits = {
  /** Bytes of one file. */
  bytes: 32 * 1024 * 1024,
  /** Objects and arrays within each other. */
  depth: 1000,
  /** Values that all the YAML aliases of a document may add up to: each becomes schemas of its own. */
  aliasedValues: 100_000,
} as const
