import markdownIt from 'markdown-it'
import { readTypeScript } from './type-script.ts'
import { proseLines, type Token } from './token.ts'

const parser = markdownIt({ html: true })
const scripts = new Set(['ts', 'typescript', 'js', 'javascript', 'mjs'])

/** The text without its code, which names things of ours and of others. */
const withoutCode = (text: string): string =>
  text.replaceAll(/(`+)[^`]+\1/g, '`…`').replaceAll(/\]\([^)]*\)/g, ']')

/** The prose of a Markdown file, and the names in its examples. */
export function readMarkdown(_file: string, source: string): Token[] {
  const frontMatter = /^---\n[^]*?\n---\n/.exec(source)?.[0] ?? ''
  const offset = frontMatter.split('\n').length - 1
  const tokens = proseLines(frontMatter, 1)
  let line = 1
  for (const { type, content, info, map } of parser.parse(source.slice(frontMatter.length), {})) {
    // The cells of a table have no position but that of their row.
    if (map) line = map[0] + 1 + offset
    if (type === 'inline') tokens.push(...proseLines(withoutCode(content), line))
    if (type === 'html_block')
      tokens.push(...proseLines(content.replaceAll(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/g, ''), line))
    if (type === 'fence' && scripts.has(info.split(/[ {[]/)[0] ?? '')) {
      tokens.push(...readExample(content, line + 1))
    }
  }
  return tokens
}

/** An example may be a fragment, which says nothing about names. */
function readExample(source: string, line: number): Token[] {
  try {
    return readTypeScript('example.ts', source, line)
  } catch {
    return []
  }
}
