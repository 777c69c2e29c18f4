import { fileURLToPath } from 'node:url'

const inTheme = (file: string): string => fileURLToPath(new URL(`theme/${file}`, import.meta.url))

/**
 * Parts of VitePress's theme that this site does not use: advertisements, sponsors, teams, another company's search. All
 * pages share one style sheet, so every visitor would load their styles.
 */
export const unusedParts: readonly { readonly find: RegExp; readonly replacement: string }[] = [
  {
    find: /^.*\/VP(?:AlgoliaSearchBox|CarbonAds|DocAsideSponsors|HomeSponsors|Sponsors|SponsorsGrid|Team\w*)\.vue$/,
    replacement: inTheme('Nothing.vue'),
  },
  { find: /^(?:@docsearch\/css|.*\/vp-sponsor\.css)$/, replacement: inTheme('nothing.css') },
  // The front page brings its parts itself.
  { find: /^.*\/VPHome\.vue$/, replacement: inTheme('FrontPage.vue') },
]
