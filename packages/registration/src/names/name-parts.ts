import { maxNameLength } from './normalize-name.ts'

const maxParts = 3

/** The names in a text that gives several, as in `Turkey (Türkiye)`, `DE - Germany`, `Hong Kong, China`; else nothing. */
export function partsOf(text: string): readonly string[] {
  if (text.length > maxNameLength) return []
  for (const separator of [/[()[\]{}（）/|;=]|\s[-–—]+\s/u, /[,،、，]/u]) {
    const parts = text.split(separator).filter((part) => /[\p{L}\p{N}]/u.test(part))
    if (parts.length > 1) return parts.length > maxParts ? [] : parts
  }
  return []
}
