import type { DefaultTheme, MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { endOfSearch } from '../build/markdown.ts'

/** A search without a service: its index is a file of the site, loaded when the search is first opened. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    _render: searched,
    // Each part of a code such as `registration-number-required` is found on half of all pages. A mistake in a word of
    // fewer than five letters makes it another one: INN is not "in".
    miniSearch: {
      searchOptions: { combineWith: 'AND', fuzzy: 0.12, boost: { title: 10, text: 1, titles: 1 } },
    },
    translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
  },
}

/** What has been rendered already: VitePress asks for every page twice, for the browser and for the server. */
const rendered = new Map<string, string>()

/** The part of a page that is indexed. */
function searched(source: string, environment: MarkdownEnv, markdown: MarkdownRenderer): string {
  const known = rendered.get(source)
  if (known !== undefined) return known
  // Highlighting code would take most of the time, and adds no words.
  const { highlight } = markdown.options
  markdown.options.highlight = null
  const html = markdown.render(source.split(endOfSearch, 1)[0] ?? '', environment)
  markdown.options.highlight = highlight ?? null
  const text = environment.frontmatter?.search === false ? '' : html
  rendered.set(source, text)
  return text
}
