/** Where the ten digits of a writing system begin, and its English name. */
const digitScripts: readonly (readonly [zero: number, name: string])[] = [
  [0x0660, 'Arabic-Indic'],
  [0x06f0, 'Persian'],
  [0x0966, 'Devanagari'],
  [0x09e6, 'Bengali'],
  [0x0a66, 'Gurmukhi'],
  [0x0ae6, 'Gujarati'],
  [0x0be6, 'Tamil'],
  [0x0c66, 'Telugu'],
  [0x0ce6, 'Kannada'],
  [0x0d66, 'Malayalam'],
  [0x0e50, 'Thai'],
  [0x1040, 'Myanmar'],
  [0xff10, 'full-width'],
]

const letterScripts: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/[\uFF21-\uFF3A\uFF41-\uFF5A]/, 'full-width'],
]

/** Kind and writing system of the first characters that are no ASCII letters or digits; `undefined` if there are none. */
export function foreignCharacters(
  text: string,
): Readonly<{ kind: 'digits' | 'letters' | 'characters'; script?: string }> | undefined {
  if (!/[^0-9A-Za-z]/.test(text)) return undefined
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const digits = digitScripts.find(([zero]) => code >= zero && code < zero + 10)
    if (digits !== undefined) return { kind: 'digits', script: digits[1] }
  }
  const letters = letterScripts.find(([pattern]) => pattern.test(text))
  return letters === undefined ? { kind: 'characters' } : { kind: 'letters', script: letters[1] }
}
