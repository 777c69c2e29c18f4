import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { docs } from '../build/folders.ts'
import { absolute, base } from './address.ts'
import { head, pageHead } from './head.ts'
import { lateParts } from './late-parts.ts'
import { menuBreakpoint } from './menu-breakpoint.ts'
import { navigation, sidebar } from './navigation.ts'
import { copyPictures } from './pictures.ts'
import { chunkGraph } from './offline/chunk-graph.ts'
import { writeWorker } from './offline/write-worker.ts'
import { withOwnAddress } from './own-address.ts'
import { withPolicy } from './policy.ts'
import { withoutPrefetch } from './preload.ts'
import { resolveFromSite } from './resolve-from-site.ts'
import { scrollingTables } from './scrolling-tables.ts'
import { search } from './search.ts'
import { smallerChunks } from './smaller-chunks.ts'
import { steadyLayout } from './steady-layout.ts'
import { describePage } from './twins/description.ts'
import { collectTwin, writeTwins } from './twins/twins.ts'
import { unusedParts } from './unused-parts.ts'

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  title: 'OpenPartner',
  description: 'JSON Schemas, validators and types for the Customer resources of the Partner Center API',
  lang: 'en',
  base,
  head: head(base),
  cleanUrls: true,
  srcDir: fileURLToPath(docs),
  // Generated pages are in a separate folder, but have the addresses of hand-written ones.
  rewrites: { 'generated/pages/:path*': ':path*' },
  srcExclude: ['examples/**'],
  // A page loads what it shows, and nothing of the pages it links to.
  router: { prefetchLinks: false },
  sitemap: { hostname: absolute('') },
  transformPageData: describePage,
  transformHead: pageHead,
  transformHtml: (html, _file, context) => {
    collectTwin(context)
    return withPolicy(withOwnAddress(withoutPrefetch(html)))
  },
  buildEnd: async (site) => {
    await Promise.all([writeTwins(site), writeWorker(site), copyPictures(site)])
  },
  markdown: {
    // The default themes have comments and keywords with too little contrast.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      scrollingTables(markdown)
      // Names of files and properties, such as a.ts, are not addresses.
      markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
    },
  },
  vite: {
    publicDir: inPackage('generated/public'),
    resolve: { alias: [{ find: '@site', replacement: inPackage('src') }, ...unusedParts] },
    define: { __VUE_OPTIONS_API__: false },
    build: { target: 'es2022' },
    plugins: [resolveFromSite, lateParts, smallerChunks, chunkGraph, menuBreakpoint(1024), steadyLayout],
  },
  themeConfig: {
    logo: '/logo.svg',
    search,
    outline: [2, 3],
    nav: navigation,
    sidebar,
    editLink: {
      pattern: 'https://github.com/openpartner/openpartner/edit/main/docs/:path',
      text: 'Edit this page on GitHub',
    },
    footer: {
      message: 'MIT licensed. Not affiliated with, endorsed by or supported by Microsoft.',
    },
    notFound: {
      title: 'Page not found',
      quote: 'There is nothing at this address. It may have moved, or the link may be mistyped.',
      linkLabel: 'Go to the front page',
      linkText: 'Go to the front page',
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/openpartner/openpartner' }],
  },
})
