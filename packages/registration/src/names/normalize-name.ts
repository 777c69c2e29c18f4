/** No name in the data has 100 UTF-16 units; longer text does not name a country. */
export const maxNameLength = 200

// Letters that Unicode does not decompose but people type without their stroke or ligature, and letters
// whose case pairs are not one to one: dotless i, sharp s, final sigma.
const folds: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ς: 'σ',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  þ: 'th',
  ə: 'e',
  // Arabic letters of which people write the one for the other, and those of Persian keyboards.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}

// The Arabic \u0640 only makes a word longer.
const marks = /[\p{Cf}\u0640'’‘ʻʼʽʾʿˈ`´′"“”״׳]/gu

// `U.S.A.` and `S.U.A.`, but not `S.Korea`.
const initials = /(?<![\p{L}\p{M}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{M}\p{N}]))/gu

// Not \p{M}: that also has the vowel signs of Indic scripts, Thai, Khmer and Arabic, which are letters there.
const accents = /[\u0300-\u036f]/g

/**
 * Country names as they are compared: without letter case, accents, apostrophes, punctuation,
 * invisible characters and a leading "the". The generator and the lookup share it.
 *
 * Returns `''`, which no country is called, for text that is too long, ill-formed or without any letter or digit.
 */
export function normalizeName(name: string): string {
  if (name.length > maxNameLength || /\p{Cs}/u.test(name)) return ''
  return (
    name
      // Before decomposition, which turns ´ into a blank and an accent; and after it, because ŉ has an apostrophe in it.
      .replace(marks, '')
      .normalize('NFKD')
      .replace(marks, '')
      .replace(accents, '')
      .replace(initials, '$1')
      .toLowerCase()
      .replace(/[ıßςæœøłđðħþəىیکة]/g, (letter) => folds[letter] ?? letter)
      .replaceAll('&', ' and ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the /, '')
      .normalize('NFC')
  )
}
