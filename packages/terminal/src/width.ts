const zero = /\p{Mark}|[\u200b-\u200d]/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/**
 * How many columns a text takes in a terminal, near enough to align text below or beside it. Libraries that know every
 * case take longer to load than all else that a command loads at its start.
 */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))
