import type { Written } from './instance.ts'

/** A number as it is written: `digits` times ten to the power of `exponent`. */
export type Decimal = { readonly digits: bigint; readonly exponent: number }

const jsonNumber = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** Longer numbers are not calculated with. */
const maxDigits = 2000

/** The number that a text is in JSON; undefined if it is none, or too long to calculate with. */
export function readDecimal(text: string): Decimal | undefined {
  const match = text.length > maxDigits ? null : jsonNumber.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(sign + whole + fraction)
  return { digits, exponent: Number(exponent) - fraction.length }
}

/** The number that somebody wrote; without the text, the shortest that is read as this value. */
export function decimalOf(value: number, written: Written | undefined): Decimal | undefined {
  const text = written && written.text.slice(written.node.start, written.node.end)
  return (text !== undefined && readDecimal(text)) || readDecimal(String(value))
}

/** Whether a number is a multiple of another, exactly; undefined if that takes too long to calculate. */
export function isMultiple(value: Decimal, step: Decimal): boolean | undefined {
  if (value.digits === 0n) return true
  if (step.digits === 0n) return undefined
  const shift = value.exponent - step.exponent
  const divisor = step.digits < 0n ? -step.digits : step.digits
  if (shift >= 0) return (value.digits * powerOfTen(shift, divisor)) % divisor === 0n
  // No number has that many zeros at its end.
  if (-shift > maxDigits) return false
  return value.digits % (divisor * 10n ** BigInt(-shift)) === 0n
}

/** 10 to a power, as far as a remainder depends on it. */
function powerOfTen(exponent: number, modulus: bigint): bigint {
  let result = 1n
  let base = 10n % modulus
  for (let left = BigInt(exponent); left > 0n; left /= 2n) {
    if (left % 2n === 1n) result = (result * base) % modulus
    base = (base * base) % modulus
  }
  return result % modulus
}

/** Negative, zero or positive as one number is less than, equal to or greater than another; undefined likewise. */
export function compareDecimals(one: Decimal, other: Decimal): number | undefined {
  const shift = one.exponent - other.exponent
  if (Math.abs(shift) > maxDigits) return undefined
  const left = shift > 0 ? one.digits * 10n ** BigInt(shift) : one.digits
  const right = shift < 0 ? other.digits * 10n ** BigInt(-shift) : other.digits
  return left < right ? -1 : left > right ? 1 : 0
}
