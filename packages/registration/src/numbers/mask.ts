/** How many characters of the number a mask has room for. */
export function maskLength(mask: string): number {
  let length = 0
  for (const character of mask) if (character === '#') length += 1
  return length
}

/** The compact number as people write it, by the mask of its length; unchanged if there is no such mask. */
export function formatRegistrationNumber(compact: string, masks: readonly string[]): string {
  const mask = masks.find((candidate) => maskLength(candidate) === compact.length)
  if (mask === undefined || mask.length === compact.length) return compact
  let text = ''
  let index = 0
  for (const character of mask) text += character === '#' ? compact.charAt(index++) : character
  return text
}
