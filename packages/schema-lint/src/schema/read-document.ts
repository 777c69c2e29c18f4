import { type JsonNode, nodeAt, type Path } from '../source/node.ts'
import type { Syntax } from '../source/parse.ts'
import { Lines } from '../source/position.ts'
import { type Dialect, dialectNamed } from './dialect.ts'
import type { DialectId } from './keyword.ts'
import { pathOf, toPointer } from './pointer.ts'
import { rootsOf } from './roots.ts'
import type { SchemaDocument } from './schema-document.ts'
import { stringOf, type Subschema } from './subschema.ts'
import { decodeFragment } from './uri.ts'
import { walk } from './walk.ts'

type Text = {
  readonly name: string
  readonly uri: string
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
}

/** Finds every schema of a document that was parsed. @param fallback the dialect of schemas that name none */
export function readDocument(source: Text, fallback: DialectId | undefined): SchemaDocument {
  return new ReadDocument(source, fallback)
}

class ReadDocument implements SchemaDocument {
  readonly name: string
  readonly uri: string
  readonly text: string
  readonly syntax: Syntax
  readonly root: JsonNode
  readonly subschemas: readonly Subschema[]
  readonly roots: readonly Subschema[]
  readonly #found: Subschema[] = []
  readonly #byPointer = new Map<string, Subschema>()
  readonly #children = new Map<Subschema, Subschema[]>()
  #lines: Lines | undefined

  constructor({ name, uri, text, syntax, root }: Text, fallback: DialectId | undefined) {
    this.name = name
    this.uri = uri
    this.text = text
    this.syntax = syntax
    this.root = root
    this.subschemas = this.#found
    this.roots = rootsOf(root, fallback).map((start) => this.#walk(start))
    this.#adoptReferenced()
  }

  childrenOf(schema: Subschema): readonly Subschema[] {
    return this.#children.get(schema) ?? []
  }

  schemaAt(path: Path): Subschema | undefined {
    return this.#byPointer.get(toPointer(path))
  }

  adopt(path: Path, node: JsonNode): Subschema {
    return this.schemaAt(path) ?? this.#walk({ path, node, dialect: this.#dialectAround(path) })
  }

  position(offset: number) {
    this.#lines ??= new Lines(this.text)
    return this.#lines.at(offset)
  }

  #walk({ path, node, dialect }: { path: Path; node: JsonNode; dialect: Dialect }): Subschema {
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
      this.#found.push(schema)
      this.#byPointer.set(schema.pointer, schema)
      const siblings = schema.parent && this.#children.get(schema.parent)
      if (siblings) siblings.push(schema)
      else if (schema.parent) this.#children.set(schema.parent, [schema])
    })
  }

  /** What a `#/…` of this document names is a schema, even where no keyword leads to it. */
  #adoptReferenced(): void {
    // The list grows while it is walked: what is adopted may name more.
    for (const schema of this.#found) {
      const reference = stringOf(schema, '$ref')
      if (reference?.startsWith('#/') !== true || schema.baseUri !== this.uri) continue
      const path = pathOf(this.root, decodeFragment(reference.slice(1)))
      const node = path && nodeAt(this.root, path)
      if (path && node && (node.kind === 'object' || typeof node.value === 'boolean')) this.adopt(path, node)
    }
  }

  #dialectAround(path: Path): Dialect {
    for (let length = path.length; length >= 0; length -= 1) {
      const around = this.schemaAt(path.slice(0, length))
      if (around) return around.dialect
    }
    return this.roots[0]?.dialect ?? dialectNamed('2020-12')
  }
}
