const zero = 48

/**
 * The first characters of a number, each times its weight, modulo `modulus`. A character is worth its place after `0` in
 * ASCII: a digit itself, and `A` 17.
 */
export function weightedSum(number: string, weights: readonly number[], modulus: number): number {
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) {
    sum += (number.charCodeAt(index) - zero) * (weights[index] ?? 0)
  }
  return sum % modulus
}
