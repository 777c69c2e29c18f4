/** Links that VitePress adds for everything a page could load later. */
const linkTag = /^ *<link rel="(?:modulepreload|prefetch)" href="([^"]*)">\n?/gm

/** What a page needs at first; other chunks are loaded on demand. */
const first = /\/(?:app|framework|theme|create-editor|[^/]*\.md)\./

/** A built page that preloads what it shows at first, but not every language and resource that could be chosen. */
export const withoutPrefetch = (html: string): string =>
  html.replace(linkTag, (tag, address: string) => (first.test(address) ? tag : ''))
