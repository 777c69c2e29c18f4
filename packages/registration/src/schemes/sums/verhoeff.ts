/** The products of the dihedral group of order 10: what row and column make together. */
const products = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]

/** What a digit becomes by its distance from the check digit. */
const permutations = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

const inverses = '0432156789'

/** Reads a digit of a table. */
const at = (row: string | undefined, index: number): number => (row?.charCodeAt(index) ?? 48) - 48

/**
 * The check digit of the Verhoeff algorithm after the first `length` digits of a number, which catches all errors in one
 * digit and all swaps of neighbors.
 */
export function verhoeffDigit(number: string, length: number): number {
  let product = 0
  for (let distance = 1; distance <= length; distance += 1) {
    product = at(products[product], at(permutations[distance % 8], at(number, length - distance)))
  }
  return at(inverses, product)
}
