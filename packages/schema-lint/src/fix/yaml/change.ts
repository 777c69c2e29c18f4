import type * as Yaml from 'yaml'
import { yaml } from '../../source/yaml.ts'
import { textsOf, within } from '../comments.ts'
import type { Patch, Span } from '../patch.ts'
import { membersOf, nodeSpan } from './members.ts'
import { renderInline, renderMember } from './render.ts'
import { columnOf, commentAfter, lineEnd, lineStart, nextLine, type YamlText } from './yaml-text.ts'

type Collection = Yaml.YAMLMap | Yaml.YAMLSeq

/** Replaces a node, and keeps the comments in it behind what replaces it. */
export function replaceNode(source: YamlText, node: Yaml.Node, value: unknown): readonly Patch[] | undefined {
  const span = nodeSpan(node)
  if (span === undefined) return undefined
  const rendered = renderInline(value, node)
  if (span.start === span.end) return [{ ...span, text: spaced(source, span.start, rendered) }]
  return [replaceSpan(source, { ...span, end: contentEnd(source, span) }, rendered)]
}

function spaced({ text }: YamlText, offset: number, rendered: string): string {
  return /\s$/.test(text.slice(0, offset)) || offset === 0 ? rendered : ` ${rendered}`
}

/** What is on several lines moves up behind its key, unless a comment is between them. */
function replaceSpan(source: YamlText, span: Span, rendered: string): Patch {
  const { text, comments, lineBreak } = source
  const gap = /:\s*\n\s*$/.exec(text.slice(0, span.start))
  const colon = gap === null ? -1 : gap.index
  const movesUp = gap !== null && !comments.some(({ start, end }) => colon >= start && colon < end)
  const start = movesUp ? colon + 1 : span.start
  const kept = textsOf(within(comments, span), text)
  const before = movesUp ? ' ' : ''
  if (kept.length === 0) return { start, end: span.end, text: before + rendered }
  const indent = lineBreak + ' '.repeat(columnOf(source, span.start))
  const rest = text.slice(span.end, lineEnd(text, span.end))
  const last = rest.trim() === '' ? '' : indent
  return {
    start,
    end: span.end + (rest.length - rest.trimStart().length),
    text: `${before}${rendered} ${kept.join(indent)}${last}`,
  }
}

/** Removes members of a collection, and nothing but them: comments stay. */
export function removeFrom(
  source: YamlText,
  collection: Collection,
  indexes: ReadonlySet<number>,
): readonly Patch[] {
  const members = membersOf(collection)
  const isFlow = collection.flow === true
  if (members.every((_, index) => indexes.has(index))) return [emptied(source, collection)]
  const patches: Patch[] = []
  for (let from = 0; from < members.length; from += 1) {
    if (!indexes.has(from)) continue
    let to = from
    while (indexes.has(to + 1)) to += 1
    patches.push(isFlow ? cutFlow(source, members, from, to) : cutBlock(source, members, from, to))
    from = to
  }
  return patches
}

function emptied(source: YamlText, collection: Collection): Patch {
  const { isMap } = yaml()
  const brackets = isMap(collection) ? '{}' : '[]'
  const { start, end } = nodeSpan(collection) ?? { start: 0, end: 0 }
  if (collection.flow !== true)
    return replaceSpan(source, { start, end: contentEnd(source, { start, end }) }, brackets)
  const kept = textsOf(within(source.comments, { start, end }), source.text)
  return kept.length === 0 ? { start, end, text: brackets } : cut(source, { start: start + 1, end: end - 1 })
}

function cutFlow(source: YamlText, members: readonly Span[], from: number, to: number): Patch {
  const [before, first, last, after] = [members[from - 1], members[from], members[to], members[to + 1]]
  const start = first?.start ?? 0
  if (after) return cut(source, { start, end: after.start })
  return cut(source, { start: before?.end ?? start, end: last?.end ?? start })
}

function cutBlock(source: YamlText, members: readonly Span[], from: number, to: number): Patch {
  const { text } = source
  const start = members[from]?.start ?? 0
  const span = { start, end: contentEnd(source, { start, end: members[to]?.end ?? start }) }
  const ownLine = text.slice(lineStart(text, start), start).trim() === ''
  // The first member of a collection within another shares its line with what is outside.
  if (!ownLine) return cut(source, { start, end: members[to + 1]?.start ?? span.end })
  const kept = textsOf(within(source.comments, span), text)
  const trailing = commentAfter(source, span.end)
  const indent = source.lineBreak + ' '.repeat(columnOf(source, start))
  if (trailing) return { start, end: trailing.start, text: kept.map((comment) => comment + indent).join('') }
  if (kept.length > 0) return { ...span, text: kept.join(indent) }
  const next = nextLine(text, span.end)
  // The last line of a text without a final line break takes the one before it along, unless a block scalar ends with it.
  const isOwned = text[(members[from - 1]?.end ?? 0) - 1] === '\n'
  const isLast = next === text.length && !text.endsWith('\n') && !isOwned
  const begin = lineStart(text, start)
  return isLast
    ? { start: lineEnd(text, Math.max(0, begin - 2)), end: next, text: '' }
    : { start: begin, end: next, text: '' }
}

/** Where the last line with content ends: a block scalar also has the line breaks behind it. */
function contentEnd({ text }: YamlText, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length
}

/** Removes a part of a text except for the comments in it. */
function cut(source: YamlText, span: Span): Patch {
  const { text, comments, lineBreak } = source
  const kept = textsOf(within(comments, span), text)
  if (kept.length === 0) return { ...span, text: '' }
  const indent = lineBreak + ' '.repeat(columnOf(source, span.start))
  return { ...span, text: spaced(source, span.start, kept.map((comment) => comment + indent).join('')) }
}

/** Adds members behind those that stay, in the layout of the others. */
export function insertInto(
  source: YamlText,
  collection: Collection,
  key: string | undefined,
  values: readonly unknown[],
  removed: ReadonlySet<number> = new Set(),
): readonly Patch[] | undefined {
  const { isMap } = yaml()
  const name = isMap(collection) ? key : undefined
  const last = membersOf(collection).findLast((_, index) => !removed.has(index))
  if (collection.flow === true) return insertIntoFlow(source, collection, name, values, last)
  if (last === undefined) return undefined
  const { text, unit, lineBreak } = source
  const column = ' '.repeat(columnOf(source, last.start))
  const lines = values
    .flatMap((value) => renderMember(name, value, unit))
    .map((line) => (line === '' ? '' : column + line))
  // A block scalar ends with its line.
  if (text[last.end - 1] === '\n') {
    return [{ start: last.end, end: last.end, text: lines.map((line) => line + lineBreak).join('') }]
  }
  const at = lineEnd(text, last.end)
  return [{ start: at, end: at, text: lines.map((line) => lineBreak + line).join('') }]
}

function insertIntoFlow(
  source: YamlText,
  collection: Collection,
  name: string | undefined,
  values: readonly unknown[],
  last: Span | undefined,
): readonly Patch[] {
  const { text, lineBreak } = source
  const rendered = values.map(
    (value) => (name === undefined ? '' : `${renderInline(name)}: `) + renderInline(value),
  )
  if (last === undefined) {
    const span = nodeSpan(collection) ?? { start: 0, end: 0 }
    const inner = rendered.join(', ')
    return [replaceSpan(source, span, name === undefined ? `[${inner}]` : `{ ${inner} }`)]
  }
  const onLines = text.slice(nodeSpan(collection)?.start, membersOf(collection)[0]?.start).includes('\n')
  const separator = onLines ? `,${lineBreak}${' '.repeat(columnOf(source, last.start))}` : ', '
  return [{ start: last.end, end: last.end, text: rendered.map((each) => separator + each).join('') }]
}
