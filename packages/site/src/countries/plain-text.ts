/** Letters that are no composition of another one and an accent, and what people without them on the keyboard type. */
const substitutes: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
}

const known = new Map<string, string>()

/** Text without letter case, accents and punctuation, so that `cote d'iv` finds Côte d’Ivoire and `adoszam` Adószám. */
export function plain(text: string): string {
  const found = known.get(text) ?? computed(text)
  known.set(text, found)
  return found
}

const computed = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’‘ʻʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/[ıłđøəßæ]/g, (letter) => substitutes[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
