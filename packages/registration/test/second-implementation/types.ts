/** A whole number between `min` and `max`, both included. */
export type RandomInteger = (min: number, max: number) => number

export type SecondImplementation = Readonly<{
  /** country/scheme, e.g. 'TR/vkn' */
  scheme: string
  /** The right shape of a compact number. It also says which characters are legal at a place. */
  shape: RegExp
  /** A random compact number of the right shape whose check digits are right, with a plausible body. */
  generate: (integer: RandomInteger) => string
  /** Whether a compact number has the right shape and right check digits. */
  isValid: (compact: string) => boolean
  /** Places (0-based) the check digits speak about, the check digits included. */
  covered: (compact: string) => readonly number[]
  /** Covered places (0-based) where a change to another legal character is detected without exception. */
  alwaysDetected: (compact: string) => readonly number[]
  /**
   * Lower bound of the share of detected errors when one covered place gets another legal character, whether
   * all places or all changes are equally likely. 1 = always.
   */
  singleErrors: number
  /**
   * Lower bound of the share of detected errors when two different neighbouring characters, both covered,
   * change places and the shape stays right, whether all places or all swaps are equally likely. 1 = always.
   */
  swaps: number
}>
