const zero = 48

/** The first `length` digits of a number, read as one, modulo `modulus`. */
export function remainder(number: string, length: number, modulus: number): number {
  let rest = 0
  for (let index = 0; index < length; index += 1) {
    rest = (rest * 10 + number.charCodeAt(index) - zero) % modulus
  }
  return rest
}
