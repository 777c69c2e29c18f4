import { entryOf, nodeAt, type Path } from '../source/node.ts'
import { toPointer } from '../schema/pointer.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'
import type { Location } from './finding.ts'

/** The location of the key or value at a path from a schema or a document. */
export function locate(at: Subschema | SchemaDocument, path: Path, mark: 'key' | 'value'): Location {
  const document = 'document' in at ? at.document : at
  const whole = 'document' in at ? [...at.path, ...path] : path
  const [start, end] = spanOf(document, whole, mark)
  return locationOf(document, toPointer(whole), start, end)
}

/** The location of a part of a document's text. */
export function locationOf(document: SchemaDocument, pointer: string, start: number, end: number): Location {
  return { file: document.name, pointer, start: document.position(start), end: document.position(end) }
}

function spanOf({ root }: SchemaDocument, path: Path, mark: 'key' | 'value'): readonly [number, number] {
  const last = path.at(-1)
  const parent = nodeAt(root, path.slice(0, -1))
  if (mark === 'key' && typeof last === 'string' && parent !== undefined) {
    const entry = entryOf(parent, last)
    if (entry !== undefined) return [entry.keyStart, entry.keyEnd]
  }
  const node = nodeAt(root, path) ?? parent ?? root
  // A whole object is too much to mark: its opening brace says where it is.
  return [node.start, node.kind === 'scalar' ? node.end : node.start + 1]
}
