import { visit } from 'jsonc-parser'
import type { Colors } from '@openpartner/terminal/colors'

/** A JSON text with its keys and values in color. */
export function colorJson(text: string, { cyan, green, yellow }: Colors): string {
  const parts: string[] = []
  let done = 0
  const paint = (color: (part: string) => string) => (offset: number, length: number) => {
    parts.push(text.slice(done, offset), color(text.slice(offset, offset + length)))
    done = offset + length
  }
  const [key, string, other] = [paint(cyan), paint(green), paint(yellow)]
  visit(text, {
    onObjectProperty: (_name, offset, length) => key(offset, length),
    onLiteralValue: (value, offset, length) => (typeof value === 'string' ? string : other)(offset, length),
  })
  return [...parts, text.slice(done)].join('')
}
