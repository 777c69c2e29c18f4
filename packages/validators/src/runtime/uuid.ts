const dashes = [8, 13, 18, 23]

/**
 * The pattern `uuid` on text that is not empty. Digits and letters alternate at random in a UUID: counting both without
 * a branch takes half the time of telling them apart.
 */
export function isUuid(text: string): boolean {
  if (text.length !== 36 || !dashes.every((index) => text.charCodeAt(index) === 45)) return false
  let digits = 0
  for (let index = 0; index < 36; index += 1) {
    const code = text.charCodeAt(index)
    digits += Number((code - 48) >>> 0 < 10) + Number(((code | 32) - 97) >>> 0 < 6)
  }
  return digits === 32
}
