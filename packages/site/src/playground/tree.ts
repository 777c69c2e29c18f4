import type { Range } from './model.ts'

/** A value in a JSON text. */
export type Node = {
  readonly from: number
  to: number
  /** The name before it, with its quotation marks. */
  readonly key: Range | undefined
  /** Of an object or array, in the order of the text; repeated names are all here. */
  readonly children: Node[]
  /** Of an object: the last of each name, as `JSON.parse` takes it. `undefined` for everything else. */
  readonly members: Map<string, Node> | undefined
}

export type Tree = {
  readonly root: Node
  /** Members whose name an earlier member of the same object has too. */
  readonly repeated: readonly Node[]
}

/**
 * Where the values of a text are that `JSON.parse` accepts. It keeps its own stack, because texts may be deeply nested,
 * and handles no syntax errors, because there are none.
 */
export function readTree(text: string): Tree {
  const root: Node = { from: 0, to: text.length, key: undefined, children: [], members: undefined }
  const open: Node[] = [root]
  const repeated: Node[] = []
  let key: Range | undefined
  let at = 0
  const begin = (from: number, to: number, members?: Map<string, Node>): Node => {
    const parent = open.at(-1) ?? root
    const node: Node = { from, to, key, children: [], members }
    parent.children.push(node)
    if (key !== undefined) {
      const name = nameOf(text.slice(key.from, key.to))
      if (parent.members?.has(name) === true) repeated.push(node)
      parent.members?.set(name, node)
    }
    key = undefined
    return node
  }
  for (;;) {
    blank.lastIndex = at
    blank.test(text)
    at = blank.lastIndex
    if (at >= text.length) return { root: root.children[0] ?? root, repeated }
    const sign = text[at]
    const end = endOf(text, at)
    const isKeyNext = open.at(-1)?.members !== undefined && key === undefined
    if (sign === '{' || sign === '[') open.push(begin(at, end, sign === '{' ? new Map() : undefined))
    else if (sign === '}' || sign === ']') (open.pop() ?? root).to = end
    else if (sign === '"' && isKeyNext) key = { from: at, to: end }
    else begin(at, end)
    at = end
  }
}

const blank = /[\s,:]*/y
const word = /[\w.+-]+/y

/** Where the token ends that begins at an offset: text, a bracket, or a word. */
function endOf(text: string, from: number): number {
  if (text[from] === '"') {
    let end = from + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    return end + 1
  }
  word.lastIndex = from
  return word.test(text) ? word.lastIndex : from + 1
}

/** `JSON.parse` is needed only for escapes. */
function nameOf(text: string): string {
  return text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1)
}

/** The value at a path; `undefined` if there is none. */
export function nodeAt({ root }: Tree, path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) node = typeof step === 'number' ? node?.children[step] : node?.members?.get(step)
  return node
}
