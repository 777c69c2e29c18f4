import type { Range } from './model.ts'

/** A value in a JSON text. */
export type Node = {
  readonly from: number
  to: number
  /** The name before it, with its quotation marks. */
  readonly key: Range | undefined
  /** Of an object or array, in the order of the text; names that stand twice are all here. */
  readonly children: Node[]
  /** Of an object: the last of each name, as `JSON.parse` takes it. `undefined` for everything else. */
  readonly members: Map<string, Node> | undefined
}

export type Tree = {
  readonly root: Node
  /** Keys that an earlier member of the same object has too. */
  readonly repeated: readonly Node[]
}

/**
 * Where the values of a text stand that `JSON.parse` takes. It has a stack of its own, because texts may be deeply
 * nested, and no scanner that knows about faults: there are none.
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
      const name = JSON.parse(text.slice(key.from, key.to)) as string
      if (parent.members?.has(name) === true) repeated.push(node)
      parent.members?.set(name, node)
    }
    key = undefined
    return node
  }
  while (at < text.length) {
    const sign = text[at] as string
    const end = endOf(text, at)
    const isKeyNext = open.at(-1)?.members !== undefined && key === undefined
    if (sign === '{' || sign === '[') open.push(begin(at, end, sign === '{' ? new Map() : undefined))
    else if (sign === '}' || sign === ']') (open.pop() ?? root).to = end
    else if (sign === '"' && isKeyNext) key = { from: at, to: end }
    else if (!/[\s,:]/.test(sign)) begin(at, end)
    at = end
  }
  return { root: root.children[0] ?? root, repeated }
}

/** Where the token ends that begins at an offset; every blank is one. */
function endOf(text: string, from: number): number {
  if (text[from] === '"') {
    let end = from + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    return end + 1
  }
  let end = from
  while (/[\w.+-]/.test(text[end] ?? '')) end += 1
  return Math.max(end, from + 1)
}

/** The value at a path; `undefined` if there is none. */
export function nodeAt({ root }: Tree, path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) node = typeof step === 'number' ? node?.children[step] : node?.members?.get(step)
  return node
}
