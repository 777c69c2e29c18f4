import type { Node } from '../tree.ts'
import type { Edited } from './edit.ts'

export type Member = {
  readonly name: string
  /** Its value as JSON. */
  readonly value: string
  /** The names of the object in the order of the schema. */
  readonly order: readonly string[]
}

/**
 * The text with one more member in an object: after the nearest one that precedes it in the schema, and laid out like
 * its neighbor. jsonc-parser's `modify` would reformat the whole line.
 */
export function inserted(
  text: string,
  { root, parent }: { readonly root: Node; readonly parent: Node },
  { name, value, order }: Member,
): Edited {
  const before = order.slice(0, Math.max(order.indexOf(name), 0)).toReversed()
  const previous = before.map((other) => parent.members?.get(other)).find((node) => node !== undefined)
  const neighbor = previous ?? parent.children[0]
  const key = JSON.stringify(name)
  if (neighbor?.key === undefined) return intoEmpty(text, { root, parent }, { key, value })
  const colon = text.slice(neighbor.key.to, neighbor.from)
  const gap = blankBefore(text, neighbor.key.from)
  return previous === undefined
    ? put(text, { at: neighbor.key.from, before: `${key}${colon}`, value, after: `,${gap}` })
    : put(text, { at: previous.to, before: `,${gap}${key}${colon}`, value, after: '' })
}

function blankBefore(text: string, end: number): string {
  let from = end
  while (/\s/.test(text[from - 1] ?? '')) from -= 1
  return text.slice(from, end)
}

/** The first member of an object: on its own line if the text has lines or nothing else. */
function intoEmpty(
  text: string,
  { root, parent }: { readonly root: Node; readonly parent: Node },
  { key, value }: { readonly key: string; readonly value: string },
): Edited {
  const { from, to } = parent
  const first = root.children[0]
  const colon = first?.key === undefined ? ': ' : text.slice(first.key.to, first.from)
  const rest = { at: from + 1, end: to - 1, value }
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? (parent === root ? '\n' : '')
  if (lineBreak === '') return put(text, { ...rest, before: `${key}${colon}`, after: '' })
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', from) + 1, from))?.[0] ?? ''
  const unit = /\n([ \t]+)/.exec(text)?.[1] ?? '  '
  return put(text, {
    ...rest,
    before: `${lineBreak}${indent}${unit}${key}${colon}`,
    after: `${lineBreak}${indent}`,
  })
}

type Piece = {
  readonly at: number
  readonly end?: number
  readonly before: string
  readonly value: string
  readonly after: string
}

/** The selection is inside quotation marks and brackets, and around any other value. */
function put(text: string, { at, end = at, before, value, after }: Piece): Edited {
  const from = at + before.length
  const isEmpty = ['""', '{}', '[]'].includes(value)
  return {
    text: `${text.slice(0, at)}${before}${value}${after}${text.slice(end)}`,
    selection: isEmpty ? { from: from + 1, to: from + 1 } : { from, to: from + value.length },
  }
}
