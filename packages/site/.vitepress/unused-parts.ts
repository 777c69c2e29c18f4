import { fileURLToPath } from 'node:url'

const inTheme = (file: string): string => fileURLToPath(new URL(`theme/${file}`, import.meta.url))

/**
 * Parts of VitePress's theme that this site does not use: advertisements, sponsors, teams, another company's search, other
 * languages, dates of changes. All pages share one style sheet, so every visitor would load their styles.
 */
export const unusedParts: readonly { readonly find: RegExp; readonly replacement: string }[] = [
  {
    find: /^.*\/VP(?:AlgoliaSearchBox|CarbonAds|DocAsideSponsors|DocFooterLastUpdated|HomeSponsors|Nav(?:Bar|Screen)Translations|Sponsors|SponsorsGrid|Team\w*)\.vue$/,
    replacement: inTheme('nothing.ts'),
  },
  { find: /^(?:@docsearch\/css|.*\/vp-sponsor\.css)$/, replacement: inTheme('nothing.css') },
  // The front page brings its parts itself.
  { find: /^.*\/VPHome\.vue$/, replacement: inTheme('FrontPage.vue') },
]
