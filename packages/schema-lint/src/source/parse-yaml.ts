import type * as Yaml from 'yaml'
import { limits } from './limits.ts'
import type { JsonEntry, JsonNode } from './node.ts'
import { objectOf } from './objects.ts'
import { type Parsed, tooDeep, TooDeep } from './parsed.ts'
import { yaml } from './yaml.ts'

/**
 * Reads one YAML 1.2 document. An alias is the node of its anchor, at the anchor's position.
 * @param offset of the text in its file
 */
export function parseYaml(text: string, offset: number): Parsed {
  try {
    const documents = yaml().parseAllDocuments(text, {
      uniqueKeys: false,
      prettyErrors: false,
      merge: true,
      logLevel: 'silent',
    })
    const [document, second] = Array.isArray(documents) ? documents : []
    if (document === undefined || document.contents === null) throw new YamlError('The file is empty.', 0)
    const [error] = document.errors
    if (error?.code === 'RESOURCE_EXHAUSTION') throw new YamlError(tooDeep, error.pos[0])
    if (error !== undefined) throw new YamlError(error.message, error.pos[0], error.pos[1])
    if (second !== undefined)
      throw new YamlError('A second YAML document starts here: a file holds one schema.', second.range[0])
    return { ok: true, root: new Conversion(offset).convert(document.contents, 0) }
  } catch (error) {
    if (error instanceof YamlError)
      return syntaxError(error.message, error.start + offset, error.end + offset)
    if (error instanceof TooDeep) return syntaxError(tooDeep, error.offset + offset)
    if (error instanceof RangeError) return syntaxError(tooDeep, offset)
    throw error
  }
}

function syntaxError(message: string, start: number, end: number = start + 1): Parsed {
  return { ok: false, syntaxErrors: [{ message, start, end }] }
}

class YamlError extends Error {
  readonly start: number
  readonly end: number

  constructor(message: string, start: number, end: number = start + 1) {
    super(message)
    this.start = start
    this.end = end
  }
}

const tooManyAliases = `Up to here, the aliases add up to more than ${limits.aliasedValues} values.`

class Conversion {
  readonly #offset: number
  readonly #sizes = new Map<JsonNode, number>()
  /** The latest node with each anchor; undefined while it is being read. */
  readonly #anchored = new Map<string, JsonNode | undefined>()
  #aliased = 0

  constructor(offset: number) {
    this.#offset = offset
  }

  convert(node: unknown, depth: number): JsonNode {
    const { isAlias } = yaml()
    const [from, to] = (node as Yaml.Node | null)?.range ?? [0, 0]
    if (depth > limits.depth) throw new TooDeep(from)
    if (isAlias(node)) return this.#follow(node, from, to)
    const { anchor } = (node ?? {}) as { anchor?: string }
    if (anchor !== undefined) this.#anchored.set(anchor, undefined)
    const converted = this.#convert(node, depth)
    if (anchor !== undefined) this.#anchored.set(anchor, converted)
    return converted
  }

  #convert(node: unknown, depth: number): JsonNode {
    const { isMap, isSeq } = yaml()
    const [from, to] = (node as Yaml.Node | null)?.range ?? [0, 0]
    const [start, end] = [from + this.#offset, to + this.#offset]
    if (isMap(node)) return this.#object(node, start, end, depth)
    if (isSeq(node)) return this.#array(node, start, end, depth)
    const { value = null, source } = (node ?? {}) as { value?: unknown; source?: string }
    // A document may say that it is YAML 1.1, of which hardly any reader takes these for a boolean.
    const isLetter = typeof value === 'boolean' && source !== undefined && /^[yn]$/i.test(source)
    return { kind: 'scalar', start, end, value: isLetter ? source : scalarOf(value) }
  }

  #follow({ source }: Yaml.Alias, start: number, end: number): JsonNode {
    const node = this.#anchored.get(source)
    if (node === undefined && this.#anchored.has(source))
      throw new YamlError(`The alias "${source}" is inside the value that it refers to.`, start, end)
    if (node === undefined) throw new YamlError(`Nothing before this is anchored as "${source}".`, start, end)
    this.#aliased += this.#sizeOf(node)
    if (this.#aliased > limits.aliasedValues) throw new YamlError(tooManyAliases, start, end)
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
      const [keyStart, keyEnd] = key?.range?.map((at) => at + this.#offset) ?? [start, start]
      const name = String(this.convert(key, depth + 1).value)
      const node = this.convert(value, depth + 1)
      if (isMerge(key)) for (const entry of mergedFrom(node)) merged.push(entry)
      else own.push({ key: name, keyStart: keyStart as number, keyEnd: keyEnd as number, node })
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
