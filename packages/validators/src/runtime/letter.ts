/** Whether a character code is one of A to Z or a to z. */
export const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26

/** Whether a character code is one of 0 to 9, A to Z or a to z. */
export const isLetterOrDigit = (code: number): boolean => isLetter(code) || (code - 48) >>> 0 < 10
