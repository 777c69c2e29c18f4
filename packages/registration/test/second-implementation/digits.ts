import type { RandomInteger } from './types.ts'

/** The digit at a position counted from 1, as the official texts count. */
export const digit = (compact: string, position: number): number => compact.charCodeAt(position - 1) - 48

/** The 0-based positions from `first` to `last`, both included. */
export const positions = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)

export const randomDigits = (integer: RandomInteger, count: number): string =>
  Array.from({ length: count }, () => integer(0, 9)).join('')

export const randomCharacter = (integer: RandomInteger, alphabet: string): string =>
  alphabet.charAt(integer(0, alphabet.length - 1))

export const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Draws again while the office would not issue the number: no check digit exists, or one repeated digit. */
export const untilIssued = (draw: () => string | undefined): string => {
  for (;;) {
    const compact = draw()
    if (compact !== undefined && !/^(.)\1*$/.test(compact)) return compact
  }
}
