import { checkRegistrationNumber } from '@openpartner/registration'

/** What a spreadsheet did to a cell. */
export type Damage = 'exponent' | 'marks' | 'zeros'

const exponent = /^[0-9](?:[.,][0-9]+)?E\+?[0-9]{1,3}$/i
const marks = /^(?:=|'[+]?[0-9][0-9 .-]*$)/

/** Digits that all postal codes of a country have, in which they may begin with 0. Source: Universal Postal Union, addressing systems. */
const postalCodeDigits: ReadonlyMap<unknown, number> = new Map([
  ...(['DE', 'EE', 'ES', 'FI', 'FR', 'HR', 'IT', 'KR', 'LT', 'MX', 'MY', 'TR', 'UA', 'US'] as const).map(
    (country) => [country, 5] as const,
  ),
  ...(['AU', 'NO', 'ZA'] as const).map((country) => [country, 4] as const),
  ...(['CN', 'RO', 'SG'] as const).map((country) => [country, 6] as const),
])

/** What happened to a text, whatever it is. */
export function damageOf(cell: string): Damage | undefined {
  const first = cell.charCodeAt(0)
  // Most cells begin with a letter.
  if (first >= 0x30 && first <= 0x39) return exponent.test(cell) ? 'exponent' : undefined
  return (first === 0x27 || first === 0x3d) && marks.test(cell) ? 'marks' : undefined
}

/** Whether a postal code lacks the zeros at its start. */
export function hasLostZeros(postalCode: string, country: unknown): boolean {
  const digits = postalCodeDigits.get(country)
  return (
    digits !== undefined &&
    postalCode.length < digits &&
    postalCode.length >= digits - 2 &&
    /^[1-9][0-9]*$/.test(postalCode)
  )
}

/** The same of a registration number, as far as its country's formats and check digits tell. */
export function isDamagedNumber(number: string, country: unknown): boolean {
  if (typeof country !== 'string' || !/^[0-9]+$/.test(number)) return false
  return checkRegistrationNumber(country, number).issues.some(
    ({ code }) => code === 'registration-number-damaged',
  )
}
