import { type JsonNode, nodeAt, type Path } from '../source/node.ts'
import type { Syntax } from '../source/parse.ts'
import { Lines } from '../source/position.ts'
import type { Dialect } from './dialect.ts'
import type { DialectId } from './keyword.ts'
import type { ApiObject, ApiRole } from './openapi/api-object.ts'
import { ObjectIndex } from './openapi/object-index.ts'
import { pathOf, toPointer } from './pointer.ts'
import { resemblesSchema } from './resembles-schema.ts'
import { declaredKind, dialectOf, type DocumentKind } from './roots.ts'
import type { SchemaDocument } from './schema-document.ts'
import { stringOf, type Subschema } from './subschema.ts'
import { decodeFragment } from './uri.ts'
import { walk } from './walk.ts'

/** A text that was parsed. */
export type ParsedText = {
  readonly name: string
  readonly uri: string
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
}

/**
 * Finds every schema of a document that was parsed.
 * @param fallback the dialect of schemas that name none
 * @param part the dialect of what refers to this document, which need not be a schema as a whole if it declares nothing
 */
export function readDocument(
  source: ParsedText,
  fallback: DialectId | undefined,
  part?: Dialect,
): SchemaDocument {
  return new ReadDocument(source, fallback, part)
}

class ReadDocument implements SchemaDocument {
  readonly name: string
  readonly uri: string
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
  readonly kind: DocumentKind
  readonly subschemas: readonly Subschema[]
  readonly roots: readonly Subschema[]
  readonly objects: readonly ApiObject[]
  readonly objectReferences: readonly ApiObject[]
  readonly #dialect: Dialect
  readonly #found: Subschema[] = []
  readonly #byPointer = new Map<string, Subschema>()
  readonly #indexes = new Map<string, number>()
  readonly #children = new Map<Subschema, Subschema[]>()
  readonly #objects: ObjectIndex
  #lines: Lines | undefined

  constructor(
    { name, uri, text, syntax, root }: ParsedText,
    fallback: DialectId | undefined,
    part?: Dialect,
  ) {
    this.name = name
    this.uri = uri
    this.text = text
    this.syntax = syntax
    this.root = root
    this.kind = declaredKind(root) ?? (part === undefined ? 'schema' : 'part')
    this.subschemas = this.#found
    const inherited = part?.id.startsWith('openapi') ? part.id : (fallback ?? part?.id)
    this.#dialect = dialectOf(root, inherited)
    this.#objects = new ObjectIndex(this)
    this.objects = this.#objects.all
    this.objectReferences = this.#objects.references
    this.roots = this.#readRoots()
    this.#adoptReferenced()
  }

  childrenOf(schema: Subschema): readonly Subschema[] {
    return this.#children.get(schema) ?? []
  }

  schemaAt(path: Path): Subschema | undefined {
    return this.#byPointer.get(toPointer(path))
  }

  adopt(path: Path, node: JsonNode): Subschema {
    return this.schemaAt(path) ?? this.#walk(path, node, this.#dialectAround(path))
  }

  adoptObject(path: Path, node: JsonNode, role: ApiRole): void {
    for (const schema of this.#objects.add({ path, node, ...role })) {
      this.adopt(schema.path, schema.node)
    }
  }

  position(offset: number) {
    this.#lines ??= new Lines(this.text)
    return this.#lines.at(offset)
  }

  #readRoots(): readonly Subschema[] {
    const { kind, root } = this
    if (kind === 'part') return resemblesSchema(root.value) ? [this.#walk([], root, this.#dialect)] : []
    if (kind === 'schema') return [this.#walk([], root, this.#dialect)]
    const role = { holding: ['one', 'OpenAPI'], dialect: this.#dialect, direction: undefined } as const
    return this.#objects
      .add({ path: [], node: root, ...role })
      .map(({ path, node }) => this.#walk(path, node, this.#dialect))
  }

  #walk(path: Path, node: JsonNode, dialect: Dialect): Subschema {
    const start = {
      document: this,
      parent: undefined,
      via: undefined,
      baseUri: this.uri,
      path,
      node,
      dialect,
    }
    return walk(start, (schema) => {
      const known = this.#byPointer.get(schema.pointer)
      // What was adopted before turns out to be within a schema: it gets a parent.
      if (known !== undefined) this.#replace(known, schema)
      else this.#found.push(schema)
      this.#byPointer.set(schema.pointer, schema)
      const siblings = schema.parent && this.#children.get(schema.parent)
      if (siblings) siblings.push(schema)
      else if (schema.parent) this.#children.set(schema.parent, [schema])
    })
  }

  #replace(known: Subschema, schema: Subschema): void {
    // The list only grows: what was once counted keeps its index.
    for (let index = this.#indexes.size; index < this.#found.length; index += 1) {
      const each = this.#found[index]
      if (each !== undefined) this.#indexes.set(each.pointer, index)
    }
    const index = this.#indexes.get(known.pointer)
    if (index !== undefined) this.#found[index] = schema
  }

  /** What a `#/…` of this document names is a schema, even where no keyword leads to it. */
  #adoptReferenced(): void {
    // The list grows while it is walked: what is adopted may name more.
    for (const schema of this.#found) {
      const reference = stringOf(schema, '$ref')
      if (reference?.startsWith('#/') !== true || schema.baseUri !== this.uri) continue
      const path = pathOf(this.root, decodeFragment(reference.slice(1)))
      const node = path && nodeAt(this.root, path)
      if (path && node && (node.kind === 'object' || typeof node.value === 'boolean')) {
        this.adopt(path, node)
      }
    }
  }

  #dialectAround(path: Path): Dialect {
    for (let length = path.length; length >= 0; length -= 1) {
      const around = this.schemaAt(path.slice(0, length))
      if (around) return around.dialect
    }
    return this.#dialect
  }
}
