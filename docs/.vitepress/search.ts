import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { endOfSearch } from '../build/markdown.ts'

/** The part of a page that the search knows. */
export function searched(source: string, environment: MarkdownEnv, markdown: MarkdownRenderer): string {
  const html = markdown.render(source.split(endOfSearch, 1)[0] ?? '', environment)
  return environment.frontmatter?.search === false ? '' : html
}
