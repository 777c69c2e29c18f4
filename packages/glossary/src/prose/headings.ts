import markdownIt from 'markdown-it'
import type { Remark } from './remark.ts'

const parser = markdownIt({ html: true })

/** Sections that every README or reference page has. */
const usual = [
  'Install',
  'Use',
  'Usage',
  'Options',
  'Example',
  'Examples',
  'License',
  'Properties',
  'Packages',
  'Requirements',
]
/** Names of things that the section is about. */
const products = ['Go', 'Python', 'GitLab', 'OpenAPI', 'Vitest', 'Express', 'Fastify', 'Hono', 'NestJS']
const clear = new Set([...usual, ...products])

/** Two headings with one text, and headings of one word, which say nothing in a list of search results. */
export function headingRemarks(markdown: string): (Remark & { line: number })[] {
  const tokens = parser.parse(markdown, {})
  const seen = new Set<string>()
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || token.tag === 'h1') return []
    const text = (tokens[index + 1]?.content ?? '').replace(/\s*\{#.*\}$/, '')
    const line = (token.map?.[0] ?? 0) + 1
    const isTwice = seen.has(text)
    seen.add(text)
    if (isTwice)
      return [{ rule: 'heading-twice', line, text, instead: 'a heading that the page does not have yet' }]
    const isRiddle = /^\p{L}+$/u.test(text) && !clear.has(text)
    return isRiddle
      ? [{ rule: 'one-word-heading', line, text, instead: 'a heading that says what the section is about' }]
      : []
  })
}
