import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteConfig, TransformContext } from 'vitepress'
import { absolute, base, pathOf } from '../address.ts'
import { llmsFull, llmsIndex } from './llms.ts'
import { markdownOfHtml } from './markdown-of-html.ts'

/** A page as Markdown, for readers that have no use for its layout. */
export type Twin = {
  /** Its file below the base: `guides/services.md`. */
  readonly file: string
  readonly title: string
  readonly description: string
  /** What is read of the page, its title first. */
  readonly text: string
}

/** Those of the pages that have been rendered. */
const twins = new Map<string, Twin>()

/** Keeps the content of a page that is being written. */
export function collectTwin({ page, pageData, description, content, siteConfig }: TransformContext): void {
  if (page === '404.md') return
  const [start, end] = [content.indexOf('<main'), content.lastIndexOf('</main>')]
  const text = markdownOfHtml(content.slice(start, end), linkFrom(page, siteConfig))
  const title = pageData.title === '' ? siteConfig.site.title : pageData.title
  twins.set(page, { file: page, title, description, text })
}

/** Writes what has been collected beside the pages. */
export async function writeTwins({ outDir }: SiteConfig): Promise<void> {
  const all = [...twins.values()].toSorted(byFile)
  const files = [
    ...all.map((twin) => [twin.file, whole(twin)] as const),
    ['llms.txt', llmsIndex(all)],
    ['llms-full.txt', llmsFull(all)],
    ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`],
  ] as const
  await Promise.all(
    files.map(async ([path, text]) => {
      await mkdir(dirname(join(outDir, path)), { recursive: true })
      await writeFile(join(outDir, path), text)
    }),
  )
}

/** In the order of their files, the overview of each folder first. */
function byFile(one: Twin, other: Twin): number {
  const [left, right] = [one.file, other.file].map((file) => file.replace(/index\.md$/, ''))
  return (left ?? '') < (right ?? '') ? -1 : 1
}

/** The whole file of a twin. */
const whole = ({ file, description, text }: Twin): string =>
  `---\nurl: ${absolute(pathOf(file))}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}`

/** Links that lead on from twin to twin, whose reader may know nothing of where it is. */
function linkFrom(page: string, siteConfig: SiteConfig): (href: string) => string {
  const here = `http://site${base}${pathOf(page)}`
  return (href) => {
    const { host, pathname, hash } = new URL(href, here)
    if (host !== 'site') return href
    const path = pathname.slice(base.length)
    const file = path === '' || path.endsWith('/') ? `${path}index.md` : `${path}.md`
    return `${absolute(isPage(file, siteConfig) ? file : path)}${hash}`
  }
}

const isPage = (file: string, { pages, rewrites }: SiteConfig): boolean =>
  known(pages, rewrites.map).has(file)

let files: ReadonlySet<string> | undefined

/** The pages of the site by the files that they are written to. */
function known(pages: readonly string[], rewritten: Readonly<Record<string, string | undefined>>) {
  files ??= new Set(pages.map((page) => rewritten[page] ?? page))
  return files
}
