import { isDomain } from './domain.ts'
import { isLetterOrDigit } from './letter.ts'

/** What the part before the @ may contain besides letters, digits and single dots. */
const marks = "_-!#$%&'*+/=?^`{|}~"

/** The pattern `email` for text that is not empty. */
export function isEmail(text: string): boolean {
  let before = 46
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 64) return before !== 46 && isDomain(text, index + 1)
    if (code === 46) {
      if (before === 46) return false
    } else if (!isLetterOrDigit(code)) {
      const markIndex = marks.indexOf(text.charAt(index))
      // The first character is a letter, a digit or the first of the marks.
      if (markIndex < 0 || (index === 0 && markIndex > 0)) return false
    }
    before = code
  }
  return false
}
