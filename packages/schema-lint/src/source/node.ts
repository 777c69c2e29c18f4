/** A value of a parsed document, and where it is in the text: offsets in UTF-16 code units, `end` exclusive. */
export type JsonNode = JsonObject | JsonArray | JsonScalar

export type JsonObject = {
  readonly kind: 'object'
  readonly start: number
  readonly end: number
  /** In the order of the text; a duplicate key is here twice. */
  readonly entries: readonly JsonEntry[]
  /** The last one of each key, as `JSON.parse` reads it. */
  readonly value: Readonly<Record<string, unknown>>
}

export type JsonEntry = {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly node: JsonNode
}

export type JsonArray = {
  readonly kind: 'array'
  readonly start: number
  readonly end: number
  readonly items: readonly JsonNode[]
  readonly value: readonly unknown[]
}

export type JsonScalar = {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  readonly value: string | number | boolean | null
}

/** Keys and indexes from the root of a document. */
export type Path = readonly (string | number)[]

/** Up to this many entries, a linear search is faster than an index. */
const fewEntries = 8
const indexes = new WeakMap<JsonObject, ReadonlyMap<string, JsonEntry>>()

/** The entry that counts for a key: the last one. */
export function entryOf(node: JsonNode, key: string): JsonEntry | undefined {
  if (node.kind !== 'object') return undefined
  const { entries } = node
  if (entries.length <= fewEntries) return entries.findLast((entry) => entry.key === key)
  const index = indexes.get(node) ?? new Map(entries.map((entry) => [entry.key, entry]))
  indexes.set(node, index)
  return index.get(key)
}

/** The child at one key or index of a node. */
export function childOf(node: JsonNode, step: string | number): JsonNode | undefined {
  if (node.kind === 'object') return entryOf(node, String(step))?.node
  if (node.kind === 'array') return node.items[Number(step)]
  return undefined
}

/** The node at the end of a path. */
export function nodeAt(root: JsonNode, path: Path): JsonNode | undefined {
  let node: JsonNode | undefined = root
  for (const step of path) node = node && childOf(node, step)
  return node
}
