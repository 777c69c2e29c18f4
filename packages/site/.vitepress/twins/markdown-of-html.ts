import { type Element, find, hasClass, isElement, isSkipped, type Node, parsed, read, textOf } from './dom.ts'
import { inline, type Link } from './inline.ts'
import { sentenceFor } from './sentences.ts'
import { table } from './table.ts'

/** What a reader sees of a page, as Markdown; a line between blocks is empty. */
export const markdownOfHtml = (html: string, link: Link): string => `${blocks(parsed(html), link)}\n`

/** Elements within a line. */
const inLine = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'code',
  'del',
  'em',
  'i',
  'img',
  'kbd',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'wbr',
])

const isInLine = (node: Node): boolean => !isElement(node) || inLine.has(node.name)

/** Nodes below one another; what is within a line is one paragraph. */
function blocks(nodes: readonly Node[], link: Link): string {
  const found: string[] = []
  let line: Node[] = []
  const endLine = (): void => {
    found.push(inline(line, link).trim())
    line = []
  }
  for (const node of read(nodes)) {
    if (isInLine(node)) line.push(node)
    else {
      endLine()
      found.push(block(node as Element, link))
    }
  }
  endLine()
  return found.filter((text) => text !== '').join('\n\n')
}

function block(element: Element, link: Link): string {
  const { name, children } = element
  const convert = converters[name]
  const sentence = sentenceFor(element)
  if (sentence !== undefined) return sentence
  if (convert !== undefined) return convert(element, link)
  if (hasClass(element, 'custom-block')) return quoted(blocks(children, link))
  if (hasClass(element, 'vp-code-group')) return codeGroup(element)
  const language = /(?:^|\s)language-(\S+)/.exec(element.attribs.class ?? '')?.[1]
  return language === undefined ? blocks(children, link) : codeBlock(element, language)
}

type Convert = (element: Element, link: Link) => string

const heading: Convert = (element, link) =>
  `${'#'.repeat(Number(element.name[1]))} ${parts(element, link).join(': ')}`

/** The lines of a heading: those of the front page's are elements of their own. */
function parts({ children }: Element, link: Link): string[] {
  const spans = children.filter(
    (child) => isElement(child) && child.name === 'span' && hasClass(child, 'text'),
  )
  const groups = spans.length === 0 ? [children] : children.map((child) => [child])
  return groups.map((group) => inline(group, link).trim()).filter((text) => text !== '')
}

const paragraph: Convert = ({ children }, link) => inline(children, link).trim()

const bold: Convert = (element, link) => `**${paragraph(element, link)}**`

const converters: Readonly<Record<string, Convert>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  p: paragraph,
  summary: bold,
  figcaption: bold,
  hr: () => '---',
  pre: (element) => codeBlock(element, ''),
  blockquote: ({ children }, link) => quoted(blocks(children, link)),
  ul: (list, link) => items(list, link, () => '-'),
  ol: (list, link) => items(list, link, (index) => `${index + 1}.`),
  dl: ({ children }, link) =>
    children
      .filter((child) => isElement(child))
      .map((child) => (child.name === 'dt' ? `\n- ${bold(child, link)}:` : ` ${paragraph(child, link)}`))
      .join('')
      .trim(),
  table,
}

const quoted = (text: string): string => text.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')

function items({ children }: Element, link: Link, mark: (index: number) => string): string {
  const found = children
    .filter((child) => isElement(child))
    .filter((child) => child.name === 'li' && !isSkipped(child))
  return found
    .map((item, index) => {
      const text = blocks(item.children, link).replaceAll(/\n\n(?=[-\d])/g, '\n')
      return `${mark(index)} ${text.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(mark(index).length + 1)}`)}`
    })
    .join('\n')
}

function codeBlock(element: Element, language: string): string {
  const pre = find([element], ({ name }) => name === 'pre')
  const text = (pre === undefined ? '' : textOf(pre)).trimEnd()
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language === 'txt' ? '' : language}\n${text}\n${fence}`
}

/** The tabs of a group below one another, each after its label. */
function codeGroup({ children }: Element): string {
  const [tabs, shown] = children.filter((child) => isElement(child))
  const labels = (tabs?.children ?? [])
    .filter((child) => isElement(child))
    .filter(({ name }) => name === 'label')
  return (shown?.children ?? [])
    .filter((child) => isElement(child))
    .map((child, index) => {
      const label = labels[index]
      const language = /(?:^|\s)language-(\S+)/.exec(child.attribs.class ?? '')?.[1] ?? ''
      return `${label === undefined ? '' : `**${textOf(label).trim()}**\n\n`}${codeBlock(child, language)}`
    })
    .join('\n\n')
}
