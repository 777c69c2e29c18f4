import { childOf, entryOf, type JsonNode, nodeAt } from '../source/node.ts'
import { textsOf, within } from './comments.ts'
import type { Editor, Patch, PathEdit, Span } from './patch.ts'

/** Edits JSON, with or without comments, and leaves the layout of everything else as it is. */
export function editorOfJson(text: string, root: JsonNode, comments: readonly Span[]): Editor {
  const source = { text, comments }
  return { patchesOf: (edit) => patchesOf(source, root, edit) }
}

type Source = { readonly text: string; readonly comments: readonly Span[] }

function patchesOf(source: Source, root: JsonNode, edit: PathEdit): readonly Patch[] | undefined {
  const { text } = source
  const key = edit.path.at(-1)
  const parent = nodeAt(root, edit.path.slice(0, -1))
  if (key === undefined)
    return edit.op === 'set' ? [replace(source, root, render(edit.value, '', text))] : undefined
  if (parent === undefined) return undefined
  if (edit.op === 'rename') {
    const entry = entryOf(parent, String(key))
    return entry && [{ start: entry.keyStart, end: entry.keyEnd, text: JSON.stringify(edit.to) }]
  }
  if (edit.op === 'remove') return remove(source, parent, key)
  const present = childOf(parent, key)
  if (present) return [replace(source, present, render(edit.value, indentAt(text, present.start), text))]
  return insert(source, parent, key, edit.value)
}

/** Puts the comments of what is replaced behind what replaces it. */
function replace({ text, comments }: Source, span: Span, by: string): Patch {
  const lineBreak = lineBreakOf(text) + indentAt(text, span.start)
  const kept = textsOf(within(comments, span), text).map(
    (comment) => ` ${comment}${comment.startsWith('//') ? lineBreak : ''}`,
  )
  return { start: span.start, end: span.end, text: by + kept.join('') }
}

function remove(source: Source, parent: JsonNode, key: string | number): readonly Patch[] | undefined {
  const members = membersOf(parent)
  const index = members.findIndex((member) => member.key === key)
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]]
  if (member === undefined) return undefined
  if (after) return [cut(source, { start: member.start, end: after.start })]
  if (before) return [cut(source, { start: before.end, end: member.end })]
  return [cut(source, { start: parent.start + 1, end: parent.end - 1 })]
}

/** Removes a part of the text except for the comments in it. */
function cut({ text, comments }: Source, span: Span): Patch {
  const kept = textsOf(within(comments, span), text)
  if (kept.length === 0) return { ...span, text: '' }
  const lineBreak = lineBreakOf(text) + indentAt(text, span.start)
  const before = /\s$/.test(text.slice(0, span.start)) ? '' : ' '
  return { ...span, text: before + kept.map((comment) => comment + lineBreak).join('') }
}

/** Adds a member at the end, on its own line if the others are. */
function insert(
  source: Source,
  parent: JsonNode,
  key: string | number,
  value: unknown,
): readonly Patch[] | undefined {
  if (parent.kind === 'scalar') return undefined
  const { text } = source
  const members = membersOf(parent)
  const last = members.at(-1)
  const name = parent.kind === 'object' ? `${JSON.stringify(String(key))}: ` : ''
  if (last === undefined) {
    const [open, close] = parent.kind === 'object' ? ['{', '}'] : ['[', ']']
    const inner = name + render(value, indentAt(text, parent.start), text)
    return [replace(source, parent, open + inner + close)]
  }
  const onLines = text.slice(parent.start + 1, members[0]?.start).includes('\n')
  const indent = onLines ? indentAt(text, last.start) : ''
  const separator = onLines ? `,${lineBreakOf(text)}${indent}` : ', '
  return [{ start: last.end, end: last.end, text: separator + name + render(value, indent, text) }]
}

type Member = Span & { readonly key: string | number }

function membersOf(node: JsonNode): readonly Member[] {
  if (node.kind === 'object')
    return node.entries.map((entry) => ({ key: entry.key, start: entry.keyStart, end: entry.node.end }))
  return node.kind === 'array' ? node.items.map(({ start, end }, key) => ({ key, start, end })) : []
}

/** A value on as many lines as it needs, the further ones below the first. */
function render(value: unknown, indent: string, text: string): string {
  const unit = indent.startsWith('\t') ? '\t' : 2
  return (JSON.stringify(value, null, unit) ?? 'null').replaceAll('\n', lineBreakOf(text) + indent)
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}
