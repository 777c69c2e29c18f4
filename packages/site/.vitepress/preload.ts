/** Links that VitePress puts before a page for all that the page could load later. */
const linkTag = /^ *<link rel="(?:modulepreload|prefetch)" href="([^"]*)">\n?/gm

/** What each page needs for its first picture, beside VitePress and itself; other chunks wait until they are asked for. */
const first = /\/(?:app|framework|theme|create-editor|[^/]*\.md)\./

/** A built page that loads ahead what it shows at first, and none of the languages and resources that could be chosen. */
export const withoutPrefetch = (html: string): string =>
  html.replace(linkTag, (tag, address: string) => (first.test(address) ? tag : ''))
