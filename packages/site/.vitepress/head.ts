import type { HeadConfig, TransformContext } from 'vitepress'
import { absolute, pathOf } from './address.ts'

/** What every page has in its head; `base` is the path below which the site is served. */
export const head = (base: string): HeadConfig[] => [
  ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
  ['link', { rel: 'manifest', href: `${base}manifest.webmanifest` }],
  ['meta', { name: 'theme-color', content: '#13796a' }],
  ['meta', { property: 'og:site_name', content: 'OpenPartner' }],
  ['meta', { property: 'og:type', content: 'website' }],
  ['meta', { property: 'og:image', content: absolute('social.png') }],
  [
    'meta',
    { property: 'og:image:alt', content: 'OpenPartner, and two issues of a customer at their fields' },
  ],
  ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
]

/** What previews of links to a page show, and where other readers find it. */
export function pageHead({
  page,
  title,
  description,
}: Pick<TransformContext, 'page' | 'title' | 'description'>): HeadConfig[] {
  const preview: HeadConfig[] = [
    // VitePress's own is not escaped.
    ['meta', { name: 'description', content: description }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
  ]
  if (page === '404.md') return preview
  const address = absolute(pathOf(page))
  return [
    ...preview,
    ['meta', { property: 'og:url', content: address }],
    ['link', { rel: 'canonical', href: address }],
    ['link', { rel: 'alternate', type: 'text/markdown', href: absolute(page) }],
    ...(page === 'index.md' ? [project(description, address)] : []),
  ]
}

/** What the project is, for search engines. */
const project = (description: string, url: string): HeadConfig => [
  'script',
  { type: 'application/ld+json' },
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'SoftwareSourceCode',
    name: 'OpenPartner',
    description,
    url,
    codeRepository: 'https://github.com/openpartner/openpartner',
    license: 'https://spdx.org/licenses/MIT',
    programmingLanguage: 'TypeScript',
  }),
]
