import { isScalar, LineCounter, parseAllDocuments, visit } from 'yaml'
import { proseLines, type Token } from './token.ts'

/** The keys under which JSON and YAML have prose; other texts are data. */
const proseKeys = new Set([
  'description',
  'title',
  'note',
  'comment',
  '$comment',
  'name',
  'summary',
  'reason',
])

/** The prose of JSON and YAML: comments, and what the keys above have. */
export function readData(_file: string, source: string): Token[] {
  const lineCounter = new LineCounter()
  const tokens: Token[] = []
  for (const [index, line] of source.split('\n').entries()) {
    const comment = /(?:^|\s)(?:#|\/\/) (.*)$/.exec(line)?.[1]
    if (comment !== undefined) tokens.push(...proseLines(comment, index + 1))
  }
  for (const document of parseAllDocuments(source, { lineCounter, logLevel: 'silent', uniqueKeys: false })) {
    if (!('contents' in document)) continue
    visit(document, {
      Pair(_key, { key, value }) {
        if (!isScalar(key) || !isScalar(value) || !proseKeys.has(String(key.value))) return
        if (typeof value.value !== 'string' || !value.value.includes(' ')) return
        tokens.push(...proseLines(value.value, lineCounter.linePos(value.range?.[0] ?? 0).line))
      },
    })
  }
  return tokens
}
