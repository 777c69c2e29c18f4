import type { HeadConfig, TransformContext } from 'vitepress'

/** What every page has in its head; `base` is the path below which the site is served. */
export const head = (base: string): HeadConfig[] => [
  ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
  ['meta', { name: 'theme-color', content: '#13796a' }],
  ['meta', { property: 'og:site_name', content: 'OpenPartner' }],
  ['meta', { property: 'og:type', content: 'website' }],
]

/** What previews of links to a page show. */
export const pageHead = ({
  title,
  description,
}: Pick<TransformContext, 'title' | 'description'>): HeadConfig[] => [
  ['meta', { property: 'og:title', content: title }],
  ['meta', { property: 'og:description', content: description }],
]
