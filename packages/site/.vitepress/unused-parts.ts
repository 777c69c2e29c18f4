import { fileURLToPath } from 'node:url'

const inTheme = (file: string): string => fileURLToPath(new URL(`theme/${file}`, import.meta.url))

/**
 * Parts of VitePress's theme for which this site has no use: advertisements, sponsors, teams, the search of another company.
 * All pages share one stylesheet, so that every visitor would load what they look like.
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
