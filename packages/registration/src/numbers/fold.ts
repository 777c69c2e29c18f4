/** Accents and other marks, and letters that modify others, such as that of `toʻlovchi`, for which people type an apostrophe. */
const marks = /[\p{M}\p{Lm}]/gu

/** Letters for comparison: in capitals, without marks, in compatible forms; the Turkish `ı` and `İ` are `I`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(marks, '').toUpperCase()

const folded = /* @__PURE__ */ new Map<string, string>()

/** No writing system of the labels has as many letters. */
const maxFolded = 1000

/** {@link fold} of a single letter with its marks, remembered, as most texts have the same few letters. */
export function foldLetter(letter: string): string {
  const known = folded.get(letter)
  if (known !== undefined) return known
  const made = fold(letter)
  if (folded.size < maxFolded) folded.set(letter, made)
  return made
}
