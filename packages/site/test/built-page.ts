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
}

/** Every page of the built site. */
export function builtPages(): readonly BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.html')).map(readPage)
}

function readPage(file: string): BuiltPage {
  const [links, resources, ids] = [[] as string[], [] as string[], new Set<string>()]
  let policy: string | undefined
  const parser = new Parser({
    onopentag(name, { href, src, id, content, 'http-equiv': header }) {
      if (id !== undefined) ids.add(id)
      if (name === 'meta' && header === 'Content-Security-Policy') policy = content
      if (name === 'a' && href !== undefined) links.push(href)
      if (name === 'link' && href !== undefined) resources.push(href)
      if (src !== undefined) resources.push(src)
    },
  })
  parser.end(readFileSync(`${dist}${file}`, 'utf8'))
  return { file, policy, links, resources, ids }
}
