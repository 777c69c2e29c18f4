import type * as Yaml from 'yaml'
import { limits } from './limits.ts'
import type { JsonEntry, JsonNode } from './node.ts'
import { objectOf } from './objects.ts'
import { type Parsed, tooDeep, TooDeep } from './parsed.ts'
import { yaml } from './yaml.ts'

/** Reads one YAML 1.2 document. An alias is the node of its anchor, at the anchor's position. */
export function parseYaml(text: string): Parsed {
  try {
    const documents = yaml().parseAllDocuments(text, {
      uniqueKeys: false,
      prettyErrors: false,
      merge: true,
      logLevel: 'silent',
    })
    const [document, second] = Array.isArray(documents) ? documents : []
    if (document === undefined || document.contents === null) return syntaxError('The file is empty.', 0)
    const [error] = document.errors
    if (error?.code === 'RESOURCE_EXHAUSTION') return syntaxError(tooDeep, error.pos[0])
    if (error !== undefined) return syntaxError(error.message, error.pos[0], error.pos[1])
    if (second !== undefined)
      return syntaxError('A second YAML document starts here: a file holds one schema.', second.range[0])
    return { ok: true, root: new Conversion(document).convert(document.contents, 0) }
  } catch (error) {
    if (error instanceof TooDeep) return syntaxError(tooDeep, error.offset)
    if (error instanceof RangeError) return syntaxError(tooDeep, 0)
    if (error instanceof UnknownAnchor) return syntaxError(error.message, ...error.span)
    if (error instanceof TooManyAliases) return syntaxError('Its aliases add up to too many values.', 0)
    throw error
  }
}

function syntaxError(message: string, start: number, end: number = start + 1): Parsed {
  return { ok: false, syntaxErrors: [{ message, start, end }] }
}

class TooManyAliases extends Error {}

class UnknownAnchor extends Error {
  readonly span: readonly [start: number, end: number]

  constructor(name: string, start: number, end: number) {
    super(`Nothing before this is anchored as "${name}".`)
    this.span = [start, end]
  }
}

class Conversion {
  readonly #document: Yaml.Document
  readonly #sizes = new Map<JsonNode, number>()
  readonly #named = new Map<unknown, JsonNode>()

  constructor(document: Yaml.Document) {
    this.#document = document
  }

  convert(node: unknown, depth: number): JsonNode {
    const { isAlias, isMap, isSeq } = yaml()
    const [start, end] = (node as Yaml.Node | null)?.range ?? [0, 0]
    if (depth > limits.depth) throw new TooDeep(start)
    if (isAlias(node)) return this.#follow(node, start, end, depth)
    if (isMap(node)) return this.#keep(node, this.#object(node, start, end, depth))
    if (isSeq(node)) return this.#keep(node, this.#array(node, start, end, depth))
    const value: unknown = (node as { value?: unknown } | null)?.value ?? null
    return this.#keep(node, { kind: 'scalar', start, end, value: scalarOf(value) })
  }

  #keep(source: unknown, node: JsonNode): JsonNode {
    this.#named.set(source, node)
    return node
  }

  #follow(alias: Yaml.Alias, start: number, end: number, depth: number): JsonNode {
    const target = alias.resolve(this.#document)
    const node =
      target === undefined ? undefined : (this.#named.get(target) ?? this.convert(target, depth + 1))
    if (node === undefined) throw new UnknownAnchor(alias.source, start, end)
    if (this.#sizeOf(node) > limits.aliasedValues) throw new TooManyAliases()
    return node
  }

  /** Values in a node, aliases expanded. */
  #sizeOf(node: JsonNode): number {
    const known = this.#sizes.get(node)
    if (known !== undefined) return known
    let size = 1
    if (node.kind === 'object') for (const entry of node.entries) size += this.#sizeOf(entry.node)
    if (node.kind === 'array') for (const item of node.items) size += this.#sizeOf(item)
    this.#sizes.set(node, size)
    return size
  }

  #object(map: Yaml.YAMLMap, start: number, end: number, depth: number): JsonNode {
    const own: JsonEntry[] = []
    const merged: JsonEntry[] = []
    for (const pair of map.items) {
      const { key, value } = pair as Yaml.Pair<Yaml.Node | null, Yaml.Node | null>
      const [keyStart, keyEnd] = key?.range ?? [start, start]
      const node = this.convert(value, depth + 1)
      if (isMerge(key)) merged.push(...mergedFrom(node))
      else own.push({ key: String(this.convert(key, depth + 1).value), keyStart, keyEnd, node })
    }
    const taken = new Set(own.map(({ key }) => key))
    const added = merged.filter(({ key }) => !taken.has(key) && taken.add(key))
    const entries = [...added, ...own]
    return { kind: 'object', start, end, entries, value: objectOf(entries) }
  }

  #array(list: Yaml.YAMLSeq, start: number, end: number, depth: number): JsonNode {
    const items = list.items.map((item) => this.convert(item, depth + 1))
    return { kind: 'array', start, end, items, value: items.map(({ value }) => value) }
  }
}

/** What a `<<` brings in: the entries of one object, or of several, the first of which takes precedence. */
function mergedFrom(node: JsonNode): readonly JsonEntry[] {
  if (node.kind === 'object') return node.entries
  return node.kind === 'array' ? node.items.flatMap(mergedFrom) : []
}

/** A quoted `<<` is a property like any other. */
function isMerge(key: Yaml.Node | null): boolean {
  const { value, type = 'PLAIN' } = (key ?? {}) as { value?: unknown; type?: string }
  return (value === '<<' && type === 'PLAIN') || (typeof value === 'symbol' && value.description === '<<')
}

function scalarOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  return value instanceof Date ? value.toISOString() : Object.prototype.toString.call(value)
}
