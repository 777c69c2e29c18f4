import { childOf, type JsonNode, type Path } from '../source/node.ts'

/** A path as an RFC 6901 JSON Pointer. */
export function toPointer(path: Path): string {
  let pointer = ''
  for (const step of path) pointer += `/${escapeStep(step)}`
  return pointer
}

/** A key or an index as a token of a JSON Pointer. */
export function escapeStep(step: string | number): string {
  if (typeof step === 'number' || !/[~/]/.test(step)) return String(step)
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The path of a JSON Pointer through a document, numbers where it goes through lists; undefined if it leads nowhere. */
export function pathOf(root: JsonNode, pointer: string): Path | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/')) return undefined
  const path: (string | number)[] = []
  let node: JsonNode | undefined = root
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    const step: string | number = node.kind === 'array' && /^(0|[1-9][0-9]*)$/.test(key) ? Number(key) : key
    node = childOf(node, step)
    if (node === undefined) return undefined
    path.push(step)
  }
  return path
}
