const placeholder = 35

/**
 * How many characters of the number a mask has room for.
 *
 * @param mask a mask, in which `#` stands for a character of the number
 */
export function maskLength(mask: string): number {
  let length = 0
  for (let index = 0; index < mask.length; index += 1) if (mask.charCodeAt(index) === placeholder) length += 1
  return length
}

/**
 * The compact number as people write it, by the mask of its length; unchanged if there is no such mask.
 *
 * @param compact the number without separators
 * @param masks the masks of its scheme
 */
export function formatRegistrationNumber(compact: string, masks: readonly string[]): string {
  for (const mask of masks) if (maskLength(mask) === compact.length) return inMask(compact, mask)
  return compact
}

function inMask(compact: string, mask: string): string {
  if (mask.length === compact.length) return compact
  let text = ''
  let written = 0
  let separators = 0
  for (let index = 0; index < mask.length; index += 1) {
    if (mask.charCodeAt(index) === placeholder) continue
    text += compact.slice(written, index - separators) + mask.charAt(index)
    written = index - separators
    separators += 1
  }
  return text + compact.slice(written)
}
