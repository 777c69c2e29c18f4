import { createScanner } from 'jsonc-parser'
import { tokens } from '../../packages/cli/src/json/grammar.ts'
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

/** Where the values of a text stand that `JSON.parse` takes. It has a stack of its own: texts may be deeply nested. */
export function readTree(text: string): Tree {
  const scanner = createScanner(text, true)
  const root: Node = { from: 0, to: text.length, key: undefined, children: [], members: undefined }
  const open: Node[] = [root]
  const repeated: Node[] = []
  let key: (Range & { readonly name: string }) | undefined
  let isKeyNext = false
  for (;;) {
    const token = tokens[scanner.scan()]
    if (token === 'end' || token === undefined) return { root: root.children[0] ?? root, repeated }
    const from = scanner.getTokenOffset()
    const to = from + scanner.getTokenLength()
    const parent = open.at(-1) ?? root
    if (token === ',') isKeyNext = parent.members !== undefined
    else if (token === ':') isKeyNext = false
    else if (token === '}' || token === ']') {
      parent.to = to
      open.pop()
      isKeyNext = false
    } else if (token === 'string' && isKeyNext) {
      key = { from, to, name: scanner.getTokenValue() }
    } else {
      const node: Node = {
        from,
        to,
        key: key && { from: key.from, to: key.to },
        children: [],
        members: token === '{' ? new Map() : undefined,
      }
      parent.children.push(node)
      if (key !== undefined) {
        if (parent.members?.has(key.name)) repeated.push(node)
        parent.members?.set(key.name, node)
        key = undefined
      }
      isKeyNext = token === '{'
      if (token === '{' || token === '[') open.push(node)
    }
  }
}

/** The value at a path; `undefined` if there is none. */
export function nodeAt({ root }: Tree, path: readonly (string | number)[]): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) node = typeof step === 'number' ? node?.children[step] : node?.members?.get(step)
  return node
}
