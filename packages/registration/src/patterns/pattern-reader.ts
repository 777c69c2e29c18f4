/** How many times part of a pattern may occur; `max` is `Infinity` where nothing bounds it. */
export type Quantifier = Readonly<{ min: number; max: number }>

/** Reads a pattern from left to right. */
export type PatternReader = Readonly<{
  atEnd: () => boolean
  /** The text that matches here, which is then behind the reader. */
  take: (token: RegExp) => string | undefined
}>

export function patternReader(text: string): PatternReader {
  let index = 0
  return {
    atEnd: () => index === text.length,
    take: (token) => {
      const match = new RegExp(token, 'y')
      match.lastIndex = index
      const found = match.exec(text)?.[0]
      if (found !== undefined) index += found.length
      return found
    },
  }
}

/** The quantifier here; once if there is none. */
export function takeQuantifier(reader: PatternReader): Quantifier {
  const text = reader.take(/(?:[*+?]|\{[0-9]{1,3}(?:,[0-9]{0,3})?\})\??/)
  if (text === undefined) return { min: 1, max: 1 }
  if (text.startsWith('*')) return { min: 0, max: Number.POSITIVE_INFINITY }
  if (text.startsWith('+')) return { min: 1, max: Number.POSITIVE_INFINITY }
  if (text.startsWith('?')) return { min: 0, max: 1 }
  const [min = '', max] = text.slice(1, text.indexOf('}')).split(',')
  return { min: Number(min), max: max === '' ? Number.POSITIVE_INFINITY : Number(max ?? min) }
}
