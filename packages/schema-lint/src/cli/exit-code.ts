/** What the process ends with. */
export const exitCode = {
  /** Nothing was found, or only what the thresholds allow. */
  clean: 0,
  /** Errors, or more warnings than are allowed. */
  findings: 1,
  /** The command was misused, a file could not be read or a rule failed; stronger than findings. */
  misuse: 2,
} as const
