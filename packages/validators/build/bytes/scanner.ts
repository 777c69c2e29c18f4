/** What a schema becomes: source of statements that move `i` from the first byte of a value to the byte after it, or to -1. */
export type Scanner = {
  /** What every value begins with, if that is known; the statements go on behind it. */
  readonly opening: '"' | '{' | '[' | ''
  readonly statements: string
}

/** The functions of all scanners, in any order. */
export type Functions = Map<string, string>
