/** How many times a part of an expression may stand; `Infinity` where nothing bounds it. */
export type Quantifier = Readonly<{ least: number; most: number }>

/** Reads an expression from left to right. */
export type ExpressionReader = Readonly<{
  atEnd: () => boolean
  /** The text that the sticky expression matches here, which is then passed. */
  take: (expression: RegExp) => string | undefined
}>

export function expressionReader(text: string): ExpressionReader {
  let place = 0
  return {
    atEnd: () => place === text.length,
    take: (expression) => {
      const match = new RegExp(expression, 'y')
      match.lastIndex = place
      const found = match.exec(text)?.[0]
      if (found !== undefined) place += found.length
      return found
    },
  }
}

/** The quantifier that stands here; once if there is none. */
export function takeQuantifier(reader: ExpressionReader): Quantifier {
  const text = reader.take(/(?:[*+?]|\{[0-9]{1,3}(?:,[0-9]{0,3})?\})\??/)
  if (text === undefined) return { least: 1, most: 1 }
  if (text.startsWith('*')) return { least: 0, most: Number.POSITIVE_INFINITY }
  if (text.startsWith('+')) return { least: 1, most: Number.POSITIVE_INFINITY }
  if (text.startsWith('?')) return { least: 0, most: 1 }
  const [least = '', most] = text.slice(1, text.indexOf('}')).split(',')
  const upper = most === '' ? Number.POSITIVE_INFINITY : Number(most ?? least)
  return { least: Number(least), most: upper }
}
