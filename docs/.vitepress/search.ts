import type { DefaultTheme } from 'vitepress'

/** A search that asks nobody: its index is a file of the site, loaded when the search is first opened. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
  },
}
