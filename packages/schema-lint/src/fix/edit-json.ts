import type { Edit } from '../engine/finding.ts'
import { childOf, entryOf, type JsonNode, nodeAt } from '../source/node.ts'
import { parseJson } from '../source/parse-json.ts'

export type PathEdit = Exclude<Edit, { op: 'text' }>

type Span = { readonly start: number; readonly end: number }

/** Applies one edit to a JSON text, and leaves the layout of everything else as it is. */
export function editJson(text: string, edit: PathEdit): string {
  const parsed = parseJson(text, { comments: true })
  if (!parsed.ok) return text
  const key = edit.path.at(-1)
  const parent = nodeAt(parsed.root, edit.path.slice(0, -1))
  if (key === undefined || parent === undefined) {
    return edit.op === 'set' ? replace(text, parsed.root, render(edit.value, '')) : text
  }
  if (edit.op === 'rename') {
    const entry = entryOf(parent, String(key))
    return entry ? replace(text, { start: entry.keyStart, end: entry.keyEnd }, JSON.stringify(edit.to)) : text
  }
  if (edit.op === 'remove') return remove(text, parent, key)
  const present = childOf(parent, key)
  if (present) return replace(text, present, render(edit.value, indentAt(text, present.start)))
  return insert(text, parent, key, edit.value)
}

function replace(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

function remove(text: string, parent: JsonNode, key: string | number): string {
  const members = membersOf(parent)
  const index = members.findIndex((member) => member.key === key)
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]]
  if (member === undefined) return text
  if (after) return replace(text, { start: member.start, end: after.start }, '')
  if (before) return replace(text, { start: before.end, end: member.end }, '')
  return replace(text, { start: parent.start + 1, end: parent.end - 1 }, '')
}

/** Adds a member at the end, on its own line if the others are. */
function insert(text: string, parent: JsonNode, key: string | number, value: unknown): string {
  if (parent.kind === 'scalar') return text
  const members = membersOf(parent)
  const last = members.at(-1)
  const name = parent.kind === 'object' ? `${JSON.stringify(String(key))}: ` : ''
  if (last === undefined) {
    return replace(
      text,
      { start: parent.start + 1, end: parent.end - 1 },
      name + render(value, indentAt(text, parent.start)),
    )
  }
  const onLines = text.slice(parent.start + 1, members[0]?.start).includes('\n')
  const indent = onLines ? indentAt(text, last.start) : ''
  const separator = onLines ? `,${text.includes('\r\n') ? '\r\n' : '\n'}${indent}` : ', '
  return replace(text, { start: last.end, end: last.end }, separator + name + render(value, indent))
}

type Member = Span & { readonly key: string | number }

function membersOf(node: JsonNode): readonly Member[] {
  if (node.kind === 'object')
    return node.entries.map((entry) => ({ key: entry.key, start: entry.keyStart, end: entry.node.end }))
  return node.kind === 'array' ? node.items.map(({ start, end }, key) => ({ key, start, end })) : []
}

/** A value on as many lines as it needs, the further ones below the first. */
function render(value: unknown, indent: string): string {
  const unit = indent.startsWith('\t') ? '\t' : 2
  return (JSON.stringify(value, null, unit) ?? 'null').replaceAll('\n', `\n${indent}`)
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}
