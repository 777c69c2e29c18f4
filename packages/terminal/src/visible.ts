// Joiners stay: Persian and Indic names need them, and they do nothing to a terminal.
export const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

/** The text with control characters, direction marks and lone surrogates escaped, so that printing it is harmless. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

/** The same for a sentence of the messages, without the isolates around inserted text, which terminals ignore. */
export const visibleSentence = (sentence: string): string =>
  visible(sentence.replaceAll(/[\u2066-\u2069]/g, ''))
