/** A whole number between `min` and `max`, both included. */
export type RandomInteger = (min: number, max: number) => number

export type SecondImplementation = Readonly<{
  /** country/scheme, e.g. 'TR/vkn' */
  scheme: string
  /** The right format of a compact number. It also says which characters are legal at a position. */
  format: RegExp
  /** A random compact number of the right format whose check digits are right, with a plausible body. */
  generate: (integer: RandomInteger) => string
  /** Whether a compact number has the right format and right check digits. */
  isValid: (compact: string) => boolean
  /** Positions (0-based) that the check digits cover, including their own. */
  covered: (compact: string) => readonly number[]
  /** Covered positions (0-based) where a change to another legal character is always detected. */
  alwaysDetected: (compact: string) => readonly number[]
  /**
   * Lower bound of the share of detected errors when one covered position gets another legal character, whether
   * all positions or all changes are equally likely. 1 = always.
   */
  singleErrors: number
  /**
   * Lower bound of the share of detected errors when two different neighboring characters, both covered,
   * change places and the format stays right, whether all positions or all swaps are equally likely. 1 = always.
   */
  swaps: number
}>
