import { visit } from 'jsonc-parser'
import type { Syntax } from '../source/parse.ts'
import { yaml } from '../source/yaml.ts'
import type { Span } from './patch.ts'

/** The comments of a text, in its order. */
export function commentsOf(text: string, syntax: Syntax): readonly Span[] {
  if (syntax === 'json') return []
  return [...(syntax === 'yaml' ? inYaml(text) : inJson(text))]
}

function inJson(text: string): readonly Span[] {
  const comments: Span[] = []
  visit(text, { onComment: (start, length) => comments.push({ start, end: start + length }) })
  return comments
}

/** What the lexer puts before a document, at the end of a flow, and before the text of a scalar. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F'])

function* inYaml(text: string): Generator<Span> {
  const { Lexer } = yaml()
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let former = ''
  for (const token of new Lexer().lex(text.slice(start))) {
    if (!marks.has(token)) {
      const end = start + token.length
      if (former !== '\u001F' && token.startsWith('#')) yield { start, end }
      start = end
    }
    former = token
  }
}

/** The texts of comments, without what no reader sees of them. */
export function textsOf(comments: readonly Span[], text: string): readonly string[] {
  return comments.map(({ start, end }) => text.slice(start, end).trimEnd())
}

/** The comments within a part of a text. */
export function within(comments: readonly Span[], { start, end }: Span): readonly Span[] {
  return comments.filter((comment) => comment.start >= start && comment.end <= end)
}
