import { parseDocument } from 'htmlparser2'

/** What is read of a parsed page; the parser's own types are those of a package that this one does not depend on. */
export type Element = {
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
export type Node = Element | { readonly data: string; readonly type: string }

export const isElement = (node: Node): node is Element => 'attribs' in node

export const parsed = (html: string): readonly Node[] =>
  parseDocument(html).children as unknown as readonly Node[]

export const hasClass = ({ attribs }: Element, name: string): boolean =>
  (attribs.class ?? '').split(/\s+/).includes(name)

/** What only works, or is only drawn, on a screen. */
const onScreen = new Set([
  'button',
  'canvas',
  'iframe',
  'input',
  'label',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
])

/** Whether an element says nothing to whoever reads the text. */
export const isSkipped = (element: Element): boolean =>
  onScreen.has(element.name) ||
  element.attribs['aria-hidden'] === 'true' ||
  'hidden' in element.attribs ||
  ['header-anchor', 'visually-hidden', 'screen-only'].some((name) => hasClass(element, name))

/** The elements and texts below a node that are read. */
export const read = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node) => (isElement(node) ? !isSkipped(node) : node.type === 'text'))

/** All the text, as it is written. */
export const textOf = (node: Node): string =>
  isElement(node) ? node.children.map(textOf).join('') : node.type === 'text' ? node.data : ''

/** The first element below that a test accepts. */
export function find(nodes: readonly Node[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue
    const found = test(node) ? node : find(node.children, test)
    if (found !== undefined) return found
  }
  return undefined
}
