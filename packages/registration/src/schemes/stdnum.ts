import * as checksum from 'stdnum/lib/esm/util/checksum.js'

// The build bundles these functions of stdnum (MIT, notice in dist/stdnum-notice.txt) into this one module.
// The types are written out because the declarations of stdnum do not come along.

type WeightedSum = (
  value: string,
  options: {
    readonly weights: number[]
    readonly modulus: number
    readonly alphabet?: string
    /** The first weight is for the last character. */
    readonly reverse?: boolean
  },
) => number

/** Sum of the characters' places in the alphabet (0-9A-Z) times the weights, which repeat; modulo `modulus`. */
export const weightedSum: WeightedSum = checksum.weightedSum

/** The Luhn sum of a number with its check digit, modulo the alphabet's length; 0 is right. */
export const luhnSum: (value: string, alphabet?: string) => number = checksum.luhnChecksumValue
