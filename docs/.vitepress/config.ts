import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { navigation, sidebar } from './navigation.ts'
import { withPolicy } from './policy.ts'
import { scrollingTables } from './scrolling-tables.ts'
import { search } from './search.ts'

const docs = fileURLToPath(new URL('../', import.meta.url))

export default defineConfig({
  title: 'OpenPartner',
  description: 'JSON Schemas, validators and types for the Customer resources of the Partner Center API',
  lang: 'en',
  // Where GitHub Pages serves the project; SITE_BASE=/ for the root of a domain.
  base: process.env.SITE_BASE ?? '/openpartner/',
  cleanUrls: true,
  // Generated pages live apart, and have the addresses that hand-written ones beside them would have.
  rewrites: { 'generated/pages/:path*': ':path*' },
  srcExclude: ['examples/**'],
  metaChunk: true,
  // A page loads what it shows, and nothing of the pages that it links to.
  router: { prefetchLinks: false },
  transformHtml: withPolicy,
  markdown: {
    // The usual light theme has colours that are too pale to read.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config: (markdown) => {
      scrollingTables(markdown)
      // Names of files and properties, such as a.ts, are no addresses.
      markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
    },
  },
  vite: {
    publicDir: `${docs}generated/public`,
    resolve: { alias: { '@site': docs } },
    define: { __VUE_OPTIONS_API__: false },
    build: { target: 'es2022' },
  },
  themeConfig: {
    search,
    outline: [2, 3],
    nav: navigation,
    sidebar,
    socialLinks: [{ icon: 'github', link: 'https://github.com/openpartner/openpartner' }],
  },
})
