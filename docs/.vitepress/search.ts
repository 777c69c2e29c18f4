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

/** The part of a page that the search knows. */
function searched(source: string, environment: MarkdownEnv, markdown: MarkdownRenderer): string {
  const html = markdown.render(source.split(endOfSearch, 1)[0] ?? '', environment)
  return environment.frontmatter?.search === false ? '' : html
}
