/** How many multiples are tried for one that shows the rounding. */
const tries = 1000

/**
 * A decimal multiple of a step that, divided by it in floating point, is not an integer; undefined if there is none
 * near.
 */
export function unevenMultiple(step: number): number | undefined {
  if (!(step > 0) || Number.isInteger(step) || !Number.isFinite(step)) return undefined
  const [digits = '', exponent = '0'] = step.toString().split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const unit = BigInt(whole + fraction)
  for (let count = 1n; count <= tries; count += 1n) {
    const multiple = Number(`${unit * count}e${Number(exponent) - fraction.length}`)
    if (!Number.isInteger(multiple / step)) return multiple
  }
  return undefined
}
