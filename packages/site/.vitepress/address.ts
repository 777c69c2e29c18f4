/** Where GitHub Pages serves the project; SITE_BASE=/ for the root of a domain. */
export const base = process.env.SITE_BASE ?? '/openpartner/'

/** The host that serves the site, without a path. */
const origin = process.env.SITE_ORIGIN ?? 'https://openpartner.github.io'

/** The absolute address of a path of the site, for readers that do not come from one of its pages. */
export const absolute = (path: string): string => `${origin}${base}${path}`

/** A page's path below the base, as it is linked to: `reference/issues/` for `reference/issues/index.md`. */
export const pathOf = (file: string): string => file.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')
