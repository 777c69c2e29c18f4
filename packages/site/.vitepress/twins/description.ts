import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageData, TransformPageContext } from 'vitepress'

/** What search engines show of a description. */
const maxLength = 160

/** What sets a page apart from others of the same name. */
export function describePage(page: PageData, { siteConfig }: TransformPageContext): Partial<PageData> {
  const [, name] = /^reference\/packages\/([^/]+)\/(?!index\.md)/.exec(page.relativePath) ?? []
  const titleTemplate =
    name === undefined ? {} : { titleTemplate: `:title (@openpartner/${name}) | OpenPartner` }
  return { ...titleTemplate, ...description(page, siteConfig.srcDir) }
}

/** The page's own description, or its title and the beginning of its first paragraph. */
function description({ title, filePath, frontmatter }: PageData, folder: string): Partial<PageData> {
  const own: unknown = frontmatter.description
  if (typeof own === 'string') return { description: shortened(own) }
  if (frontmatter.layout === 'home') return {}
  const text = descriptionOf(title, readFileSync(join(folder, filePath), 'utf8'))
  return text === undefined ? {} : { description: text }
}

/** The description that the source of a page gives, `undefined` where it has no paragraph. */
export function descriptionOf(title: string, source: string): string | undefined {
  const paragraph = source
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replaceAll(/^(`{3,})[^]*?^\1$/gm, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .find((block) => /^(?:[\p{L}\p{N}*`["“(&]|<(?:code|span|a)\b)/u.test(block) && !block.includes('{{'))
  return paragraph === undefined ? undefined : shortened(`${title}: ${plain(paragraph)}`)
}

/** A paragraph without its marks. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`|\\(?=[^\w\s])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** As many whole sentences as there is room for, or else as many words. */
export function shortened(text: string): string {
  if (text.length <= maxLength) return text
  const cut = text.slice(0, maxLength)
  const sentences = /^[^]*[.!?](?=\s)/.exec(cut)?.[0]
  if (sentences !== undefined && sentences.length > maxLength / 2) return sentences
  return `${cut.slice(0, cut.lastIndexOf(' ', maxLength - 1)).replace(/[,;:–(]*$/, '')}…`
}
