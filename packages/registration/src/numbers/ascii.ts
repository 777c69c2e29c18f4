/** Whether an ASCII code is that of a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether an ASCII code is that of a letter. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Whether a text has digits and capitals alone, as almost every number has, so that there is nothing to clean. */
export function isCompact(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 90 || code < 48 || (code > 57 && code < 65)) return false
  }
  return true
}
