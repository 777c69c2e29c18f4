import type { DefaultTheme, MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { endOfSearch } from '../build/markdown.ts'

/** A search that asks nobody: its index is a file of the site, loaded when the search is first opened. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    _render: searched,
    // Of a code such as `registration-number-required`, each word alone is found on half of all pages.
    miniSearch: { searchOptions: { combineWith: 'AND', boost: { title: 10, text: 1, titles: 1 } } },
    translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
  },
}

/** What has been rendered already: VitePress asks for every page when it builds for the browser, and again for itself. */
const rendered = new Map<string, string>()

/** The part of a page that the search knows. */
function searched(source: string, environment: MarkdownEnv, markdown: MarkdownRenderer): string {
  const known = rendered.get(source)
  if (known !== undefined) return known
  // Colors of code would take most of the time, and say nothing to search for.
  const { highlight } = markdown.options
  markdown.options.highlight = null
  const html = markdown.render(source.split(endOfSearch, 1)[0] ?? '', environment)
  markdown.options.highlight = highlight ?? null
  const text = environment.frontmatter?.search === false ? '' : html
  rendered.set(source, text)
  return text
}
