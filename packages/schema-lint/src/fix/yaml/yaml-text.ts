import type { Span } from '../patch.ts'

/** A YAML text, and what is needed to write in its style. */
export type YamlText = {
  readonly text: string
  readonly comments: readonly Span[]
  /** Spaces of one level. */
  readonly unit: number
  readonly lineBreak: string
}

/** The column of an offset, from 0. */
export function columnOf({ text }: YamlText, offset: number): number {
  return offset - lineStart(text, offset)
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where a line ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return text[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** Where the next line starts. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** The comment that follows on the same line. */
export function commentAfter({ text, comments }: YamlText, offset: number): Span | undefined {
  const end = lineEnd(text, offset)
  return comments.find(({ start }) => start >= offset && start < end)
}
