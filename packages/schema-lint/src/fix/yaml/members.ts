import type * as Yaml from 'yaml'
import { yaml } from '../../source/yaml.ts'
import type { Span } from '../patch.ts'

const trivia: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma'])

/** The pairs or items of a collection, from their indicator or key to the end of their value. */
export function membersOf(collection: Yaml.YAMLMap | Yaml.YAMLSeq): readonly Span[] {
  const token = collection.srcToken
  if (token === undefined || !('items' in token)) return []
  return token.items.flatMap((item) => spanOf(item) ?? [])
}

/** Where a node's text is, without comments and spaces around it. */
export function nodeSpan(node: Yaml.Node): Span | undefined {
  const { isCollection } = yaml()
  const [start, end] = node.range ?? []
  if (start === undefined || end === undefined) return undefined
  if (!isCollection(node) || node.flow === true) return { start, end }
  const members = membersOf(node)
  return { start: members[0]?.start ?? start, end: members.at(-1)?.end ?? end }
}

type Item = Yaml.CST.CollectionItem

function spanOf({ start, key, sep, value }: Item): Span | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, -1]
  const add = (span: Span | undefined): void => {
    from = Math.min(from, span?.start ?? from)
    to = Math.max(to, span?.end ?? to)
  }
  for (const token of [...start, ...(sep ?? [])]) add(sourceSpan(token))
  for (const token of [key, value]) if (token) add(tokenSpan(token))
  return to === -1 ? undefined : { start: from, end: to }
}

function tokenSpan(token: Yaml.CST.Token): Span | undefined {
  if (token.type === 'block-scalar') {
    return {
      start: token.offset,
      end:
        token.props.reduce((at, prop) => at + ('source' in prop ? prop.source.length : 0), token.offset) +
        token.source.length,
    }
  }
  if (token.type === 'flow-collection') {
    const end = token.end.findLast((each) => !trivia.has(each.type))
    return { start: token.offset, end: end ? end.offset + end.source.length : token.offset + 1 }
  }
  if ('items' in token) {
    const spans = token.items.flatMap((item) => spanOf(item as Item) ?? [])
    const [first, last] = [spans[0], spans.at(-1)]
    return first && last && { start: first.start, end: last.end }
  }
  return 'source' in token ? sourceSpan(token as Yaml.CST.SourceToken) : undefined
}

function sourceSpan({
  type,
  offset,
  source,
}: Pick<Yaml.CST.SourceToken, 'type' | 'offset' | 'source'>): Span | undefined {
  return trivia.has(type) ? undefined : { start: offset, end: offset + source.length }
}
