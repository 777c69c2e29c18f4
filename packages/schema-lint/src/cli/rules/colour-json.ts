import { visit } from 'jsonc-parser'
import type { Colours } from '../terminal/colours.ts'

/** A JSON text with its keys and values in colours. */
export function colourJson(text: string, { cyan, green, yellow }: Colours): string {
  const parts: string[] = []
  let done = 0
  const paint = (colour: (part: string) => string) => (offset: number, length: number) => {
    parts.push(text.slice(done, offset), colour(text.slice(offset, offset + length)))
    done = offset + length
  }
  const [key, string, other] = [paint(cyan), paint(green), paint(yellow)]
  visit(text, {
    onObjectProperty: (_name, offset, length) => key(offset, length),
    onLiteralValue: (value, offset, length) => (typeof value === 'string' ? string : other)(offset, length),
  })
  return [...parts, text.slice(done)].join('')
}
