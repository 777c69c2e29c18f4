import { isLetter } from './letter.ts'

/** The pattern `language` for text that is not empty. */
export const isLanguage = (text: string): boolean => isTag(text, 2) || isTag(text, 5)

/** Letters only, in the number that is wanted, with a dash after the second and before the last two if there are more. */
export function isTag(text: string, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index)
    const isDash = index > 1 && (index === 2 || index === length - 3)
    if (isDash ? code !== 45 : !isLetter(code)) return false
  }
  return true
}
