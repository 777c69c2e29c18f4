import { type Token, tokenFrom } from './token.ts'

/** Where a reader is within an object, an array, or the whole text, which may hold several documents. Never changed. */
export type Frame = {
  readonly kind: 'object' | 'array' | 'text'
  readonly parent: Frame | undefined
  readonly depth: number
  /** The offset of the opening bracket. */
  readonly from: number
  /** What comes next. */
  readonly expects: 'key' | 'colon' | 'value' | 'comma'
  /** Of an object: the name whose value comes next or came last. */
  readonly name: string | undefined
  /** Of an object: the names before, the last one first. */
  readonly names: Names | undefined
  /** Where the last token in it ended. */
  readonly end: number
}

export type Names = { readonly name: string; readonly before: Names | undefined }

/** What a token is where it is. */
export type Role = 'key' | 'value' | 'open' | 'other'

export const start: Frame = {
  kind: 'text',
  parent: undefined,
  depth: 0,
  from: 0,
  expects: 'value',
  name: undefined,
  names: undefined,
  end: 0,
}

/** Whether a colon follows, which turns a text into a name wherever it is. */
const isBeforeColon = (text: string, { to }: Token): boolean => tokenFrom(text, to)?.content === ':'

/** What a token is after what came before, however broken that is. */
export function roleOf(frame: Frame, token: Token, text: string): Role {
  if (token.kind === 'punctuation') return '{['.includes(token.content) ? 'open' : 'other'
  if (frame.kind === 'object') {
    if (frame.expects === 'key' || frame.expects === 'comma') return 'key'
    return token.kind === 'text' && isBeforeColon(text, token) ? 'key' : 'value'
  }
  const isNameOfParent =
    frame.parent?.kind === 'object' && token.kind === 'text' && isBeforeColon(text, token)
  return isNameOfParent ? 'key' : 'value'
}

/** The frame after a token. Missing commas, colons, values, quotation marks and brackets are passed over. */
export function next(frame: Frame, token: Token, text: string): Frame {
  const { content, to } = token
  const role = roleOf(frame, token, text)
  if (role === 'value') return after(frame, 'comma', to)
  if (role === 'key') return named(frame.kind === 'array' ? (frame.parent ?? frame) : frame, token)
  if (role === 'open') return opened(parentOf(frame, token, text), token)
  if (content === ',') return after(frame, frame.kind === 'object' ? 'key' : 'value', to)
  if (content !== ':') return closed(frame, token)
  return frame.expects === 'colon' ? after(frame, 'value', to) : frame
}

/** Written out, because it runs for every token, and spreading takes twice the time. */
const after = (
  { kind, parent, depth, from, name, names }: Frame,
  expects: Frame['expects'],
  end: number,
): Frame => ({
  kind,
  parent,
  depth,
  from,
  expects,
  name,
  names,
  end,
})

const named = ({ kind, parent, depth, from, names }: Frame, { content, to }: Token): Frame => ({
  kind,
  parent,
  depth,
  from,
  expects: 'colon',
  name: content,
  names: { name: content, before: names },
  end: to,
})

const opened = (parent: Frame, { content, from, to }: Token): Frame => ({
  kind: content === '{' ? 'object' : 'array',
  parent,
  depth: parent.depth + 1,
  from,
  expects: content === '{' ? 'key' : 'value',
  name: undefined,
  names: undefined,
  end: to,
})

/** A brace where no value can be begins the next record: the one before is not complete. */
function parentOf(frame: Frame, { content, from }: Token, text: string): Frame {
  const isMisplaced = frame.kind === 'object' && frame.expects !== 'value' && frame.expects !== 'colon'
  if (content !== '{' || !isMisplaced) return frame
  if (from === 0 || text[from - 1] === '\n') return outermost(frame)
  return frame.parent?.kind === 'array' ? frame.parent : frame
}

function outermost(frame: Frame): Frame {
  let found = frame
  while (found.parent !== undefined) found = found.parent
  return found
}

/** After a closing bracket: the nearest open one of its kind is closed, and whatever is open within. */
function closed(frame: Frame, { content, to }: Token): Frame {
  const kind = content === '}' ? 'object' : 'array'
  let found: Frame | undefined = frame
  while (found !== undefined && found.kind !== kind) found = found.parent
  return found?.parent === undefined ? frame : after(found.parent, 'comma', to)
}
