/** Text of one byte a character, as most is, has none: the engine answers without looking. */
const highSurrogate = /[\ud800-\udbff]/

/**
 * Whether text has more code points than the limit, a lone surrogate counting as one. Text has at most twice as many
 * UTF-16 units as code points: only between the two its characters matter.
 */
export function isTooLong(text: string, limit: number): boolean {
  let length = text.length
  if (length <= limit || length > 2 * limit || !highSurrogate.test(text)) return length > limit
  for (let index = 1; index < text.length; index += 1) {
    // The second half of a pair: a pair ends what cannot begin another one.
    const isPair =
      (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
    if (isPair) length -= 1
  }
  return length > limit
}
