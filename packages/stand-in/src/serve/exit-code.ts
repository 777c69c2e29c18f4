/** What the process ends with. */
export const exitCode = {
  /** Asked to stop, and everything saved. */
  stopped: 0,
  /** The command was misused, the address is in use, or the data file cannot be read or written. */
  misuse: 2,
} as const
