import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'

/** The folder that a static host serves. */
export const dist = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url))

/** What a page of the built site points at and can be pointed at. */
export type BuiltPage = {
  /** Its file below the site's base: `reference/issues/required.html`. */
  readonly file: string
  readonly policy: string | undefined
  /** The values of `href` of its links. */
  readonly links: readonly string[]
  /** Whatever the browser fetches by itself. */
  readonly resources: readonly string[]
  readonly ids: ReadonlySet<string>
  readonly title: string | undefined
  readonly description: string | undefined
  readonly canonical: string | undefined
  /** The address of the same page as Markdown. */
  readonly twin: string | undefined
  /** The address of the picture that previews show. */
  readonly picture: string | undefined
}

/** Every page of the built site. */
export function builtPages(): readonly BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.html')).map(readPage)
}

function readPage(file: string): BuiltPage {
  const [links, resources, ids] = [[] as string[], [] as string[], new Set<string>()]
  const head: Record<string, string | undefined> = {}
  let [policy, title]: (string | undefined)[] = []
  let isTitle = false
  const parser = new Parser({
    onopentag(name, { href, src, id, content, 'http-equiv': header, rel, type, property, name: key }) {
      if (id !== undefined) ids.add(id)
      isTitle = name === 'title' && title === undefined
      if (name === 'meta') head[property ?? key ?? ''] = content
      if (name === 'link' && isAddress(rel, type)) {
        head[rel ?? ''] = href
        return
      }
      if (name === 'meta' && header === 'Content-Security-Policy') policy = content
      if (name === 'a' && href !== undefined) links.push(href)
      if (name === 'link' && href !== undefined) resources.push(href)
      if (src !== undefined) resources.push(src)
    },
    ontext(text) {
      if (isTitle) title = (title ?? '') + text
    },
    onclosetag() {
      isTitle = false
    },
  })
  parser.end(readFileSync(`${dist}${file}`, 'utf8'))
  return {
    file,
    policy,
    links,
    resources,
    ids,
    title,
    description: head.description,
    canonical: head.canonical,
    twin: head.alternate,
    picture: head['og:image'],
  }
}

/** Whether a link in the head only says where something is. */
const isAddress = (rel: string | undefined, type: string | undefined): boolean =>
  rel === 'canonical' || (rel === 'alternate' && type === 'text/markdown')
