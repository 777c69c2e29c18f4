import type { EditorState } from '@codemirror/state'
import type { Range } from '../../../model.ts'
import { readTo, textOf } from './checkpoints.ts'
import { type Frame, next, roleOf } from './frame.ts'
import { type Token, tokenFrom } from './token.ts'

export type Path = readonly (string | number)[]

/** What can be written at a position, or is written there. */
export type Location = {
  readonly kind: 'key' | 'value'
  /** Of the property or value; of a name that is being written, of its object. Indexes are all 0: a schema does not tell items apart. */
  readonly path: Path
  /** The token at the position; empty if there is none. */
  readonly range: Range
  /** Of a text, without quotation marks. */
  readonly content: string
  /** Where its content begins. */
  readonly contentFrom: number
  /** The offset of the object that a name belongs to, which tells objects apart. */
  readonly frame: Frame
}

/** The location at a position; `undefined` where nothing is to be said, such as at a bracket. */
export function locationAt(state: EditorState, position: number): Location | undefined {
  const { token, frame } = readTo(state, position)
  const text = textOf(state)
  if (token === undefined) return emptyLocation(frame, position)
  if (isAt(token, position)) return locationOf(frame, token, text)
  return emptyLocation(token.to === position ? next(frame, token, text) : frame, position)
}

/** Behind a closing quotation mark a text has ended. */
function isAt({ kind, from, to, isClosed }: Token, position: number): boolean {
  if (kind === 'punctuation' || position < from) return false
  return kind === 'text' && isClosed ? position > from && position < to : position <= to
}

function locationOf(frame: Frame, token: Token, text: string): Location | undefined {
  const role = roleOf(frame, token, text)
  if (role !== 'key' && role !== 'value') return undefined
  const own = role === 'key' && frame.kind === 'array' ? (frame.parent ?? frame) : frame
  const { from, to, content, kind } = token
  const contentFrom = kind === 'text' ? from + 1 : from
  const path = role === 'key' ? pathOf(own) : valuePath(own)
  return { kind: role, path, range: { from, to }, content, contentFrom, frame: own }
}

/** Between tokens, what is expected next. */
function emptyLocation(frame: Frame, position: number): Location | undefined {
  const rest = { range: { from: position, to: position }, content: '', contentFrom: position, frame }
  if (frame.kind === 'object' && (frame.expects === 'key' || frame.expects === 'comma'))
    return { ...rest, kind: 'key', path: pathOf(frame) }
  return frame.expects === 'value' ? { ...rest, kind: 'value', path: valuePath(frame) } : undefined
}

/** The path of an object or array. */
function pathOf({ parent }: Frame): Path {
  return parent === undefined ? [] : valuePath(parent)
}

/** The path of the value that comes next. */
function valuePath(frame: Frame): Path {
  if (frame.kind === 'text') return []
  return [...pathOf(frame), frame.kind === 'array' ? 0 : (frame.name ?? '')]
}

/** How far the names behind a position are looked for. */
const ahead = 100_000

/** The names of the object around a location, except for the one that is being written there. */
export function namesAround(state: EditorState, { frame: own, range, kind }: Location): ReadonlySet<string> {
  const text = textOf(state)
  const names = new Set<string>()
  for (let entry = own.names; entry !== undefined; entry = entry.before) names.add(entry.name)
  let frame = own
  let at = range.to
  // The name itself is passed over: what follows it is its value.
  if (kind === 'key' && range.to > range.from) frame = { ...own, expects: 'colon', name: '' }
  while (at < range.to + ahead) {
    const token = tokenFrom(text, at)
    if (token === undefined) break
    const isName = frame.depth === own.depth && roleOf(frame, token, text) === 'key'
    if (isName) names.add(token.content)
    frame = next(frame, token, text)
    if (frame.depth < own.depth) break
    at = token.to
  }
  return names
}
