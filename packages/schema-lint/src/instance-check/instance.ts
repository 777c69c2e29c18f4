import { childOf, type JsonNode } from '../source/node.ts'

/** A value that is checked, and how it is written, where that is known. */
export type Instance = { readonly value: unknown; readonly written?: Written }

/** A node of a document, and the text that its offsets are of. */
export type Written = { readonly node: JsonNode; readonly text: string }

/** The item or property of an instance. */
export function partOf({ written }: Instance, step: string | number, value: unknown): Instance {
  const node = written && childOf(written.node, step)
  return node === undefined ? { value } : { value, written: { node, text: written?.text ?? '' } }
}

/** What distinguishes instances: the node where it is known, since numbers lose digits when they are read. */
export function identityOf({ value, written }: Instance): unknown {
  return written?.node ?? value
}
