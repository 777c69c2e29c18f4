/** How many characters of the number a mask has room for. */
export function maskLength(mask: string): number {
  let length = 0
  for (const character of mask) if (character === '#') length += 1
  return length
}

/** The compact number written as people do, by the mask of its length; as it is where none fits. */
export function formatRegistrationNumber(compact: string, masks: readonly string[]): string {
  const mask = masks.find((candidate) => maskLength(candidate) === compact.length)
  if (mask === undefined || mask.length === compact.length) return compact
  let text = ''
  let place = 0
  for (const character of mask) text += character === '#' ? compact.charAt(place++) : character
  return text
}
