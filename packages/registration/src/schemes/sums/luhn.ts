/** What a character is worth: `0` to `9`, then `A` to `Z`. */
const valueOf = (code: number): number => (code < 58 ? code - 48 : code - 55)

/**
 * The value of the Luhn check character after the first `length` characters of a number, in `base` 10 or 36: every
 * second one from the right counts twice, as the sum of its own digits in that base.
 */
export function luhnValue(number: string, length: number, base: number): number {
  let sum = 0
  for (let index = length - 1, factor = 2; index >= 0; index -= 1, factor = 3 - factor) {
    const product = valueOf(number.charCodeAt(index)) * factor
    sum += product < base ? product : product - base + 1
  }
  return (base - (sum % base)) % base
}
