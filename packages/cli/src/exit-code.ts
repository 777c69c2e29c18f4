/** What the process ends with. */
export const exitCode = {
  /** Every record, or the number that was asked about, is valid. */
  valid: 0,
  /** At least one record, or the number, has issues. */
  issues: 1,
  /** The command was misused, or something could not be read; stronger than issues. */
  misuse: 2,
} as const
