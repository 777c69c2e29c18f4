/** Exit codes of the process. */
export const exitCode = {
  /** No findings, or only what the thresholds allow. */
  clean: 0,
  /** Errors, or more warnings than are allowed. */
  findings: 1,
  /** The command was misused, a file could not be read, or a rule failed; takes precedence over findings. */
  misuse: 2,
} as const
