import { entryOf, type JsonNode, type Path } from '../../source/node.ts'
import type { Subschema } from '../../schema/subschema.ts'

/** A text in a schema, and whether machines compare it (`code`) or people read it (`prose`). */
export type SchemaText = {
  /** From the schema. */
  readonly path: Path
  readonly mark: 'key' | 'value'
  readonly keyword: string
  readonly text: string
  /** Its offsets in the file, quotes included. */
  readonly range: readonly [start: number, end: number]
  readonly role: 'code' | 'prose'
}

const names = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentRequired',
  'dependentSchemas',
])
const code = new Set([
  'enum',
  'const',
  'required',
  'pattern',
  'format',
  '$id',
  'id',
  '$ref',
  '$anchor',
  'type',
])

/** The keywords whose texts are for people, including those of editors. */
export const proseKeywords = [
  'title',
  'description',
  '$comment',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
] as const

const prose: ReadonlySet<string> = new Set(proseKeywords)

const known = new WeakMap<Subschema, readonly SchemaText[]>()

/** A schema's own texts, without those of the schemas in it. */
export function textsOf(schema: Subschema): readonly SchemaText[] {
  const done = known.get(schema)
  if (done !== undefined) return done
  const texts: SchemaText[] = []
  readTexts(schema, texts)
  known.set(schema, texts)
  return texts
}

function readTexts({ node }: Subschema, texts: SchemaText[]): void {
  if (node.kind !== 'object') return
  for (const { key } of node.entries) {
    const role = code.has(key) ? 'code' : prose.has(key) ? 'prose' : undefined
    if (role === undefined && !names.has(key)) continue
    // The last of two equal keys counts.
    const value = entryOf(node, key)?.node
    if (value === undefined) continue
    if (role === undefined) addKeys(value, key, texts)
    else addStrings(value, [key], role, texts)
  }
}

function addStrings(
  node: JsonNode,
  path: readonly [string, ...Path],
  role: SchemaText['role'],
  texts: SchemaText[],
): void {
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const { start, end, value: text } = node
    texts.push({ path, mark: 'value', keyword: path[0], text, range: [start, end], role })
  } else if (node.kind === 'array') {
    for (const [index, item] of node.items.entries()) addStrings(item, [...path, index], role, texts)
  }
}

function addKeys(node: JsonNode, keyword: string, texts: SchemaText[]): void {
  if (node.kind !== 'object') return
  for (const { key, keyStart, keyEnd } of node.entries) {
    const path = [keyword, key]
    texts.push({ path, mark: 'key', keyword, text: key, range: [keyStart, keyEnd], role: 'code' })
  }
}
