import stringWidth from 'string-width'

/** How many columns a text takes in a terminal. */
export const widthOf = (text: string): number => stringWidth(text)

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))
