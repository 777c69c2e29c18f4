import { type JsonNode, nodeAt, type Path } from '../source/node.ts'
import type { Dialect } from './dialect.ts'
import type { ApiObject } from './openapi/api-object.ts'
import { pathOf } from './pointer.ts'
import type { SchemaDocument } from './schema-document.ts'
import { mappedReferences } from './openapi/discriminator-mapping.ts'
import { stringOf, type Subschema } from './subschema.ts'
import { resolveUri, splitFragment } from './uri.ts'

/** What a reference leads to. */
export type Resolution =
  | { readonly ok: true; readonly schema: Subschema }
  | {
      readonly ok: false
      /**
       * `unknown-document`: nothing that was read has this address. `unknown-location`: the document has no such
       * location.
       * `invalid-uri`: not a URI reference.
       */
      readonly reason: 'unknown-document' | 'unknown-location' | 'invalid-uri'
      /** The absolute address, without the fragment. */
      readonly uri: string
    }

/** Follows a reference that a schema has. */
export type Resolve = (from: Subschema, reference: string) => Resolution

/** A place in a document that a reference leads to, whatever is there. */
export type Target =
  | {
      readonly ok: true
      readonly document: SchemaDocument
      readonly path: Path
      readonly node: JsonNode
    }
  | Extract<Resolution, { ok: false }>

/** Gives a document that was not registered, if there is one. @param dialect of what refers to it */
export type Fetch = (uri: string, dialect: Dialect) => SchemaDocument | undefined

/** The schemas of a run by their addresses: where they were found, their identifiers and their anchors. */
export class Registry {
  readonly #resources = new Map<string, Subschema[]>()
  readonly #documents = new Map<string, SchemaDocument>()
  readonly #anchors = new Map<string, Subschema>()
  readonly #fetch: Fetch
  /** What references lead to from the resources of a document: the same as long as nothing is added. */
  #resolved = new WeakMap<SchemaDocument, Map<string, Resolution>>()

  constructor(fetch: Fetch) {
    this.#fetch = fetch
  }

  /** Makes a document's schemas known. */
  add(document: SchemaDocument): void {
    this.#resolved = new WeakMap()
    this.#documents.set(document.uri, document)
    for (const schema of document.subschemas) this.#addSchema(schema)
  }

  /**
   * Makes schemas of what references between documents lead to, and objects of what those of OpenAPI lead to, before the
   * schemas of a document are counted.
   */
  adoptReferenced(): void {
    const done = new Map<SchemaDocument, { schemas: number; objects: number }>()
    for (let before = -1, now = 0; before !== now; ) {
      before = now
      for (const document of this.#documents.values()) {
        const from = done.get(document) ?? { schemas: 0, objects: 0 }
        done.set(document, from)
        // What is adopted meanwhile makes these lists longer.
        for (; from.schemas < document.subschemas.length; from.schemas += 1, now += 1) {
          const schema = document.subschemas[from.schemas]
          if (schema) this.#adoptFrom(schema)
        }
        for (; from.objects < document.objectReferences.length; from.objects += 1, now += 1) {
          const object = document.objectReferences[from.objects]
          if (object) this.#adoptObjectFrom(object)
        }
      }
    }
    this.#resolved = new WeakMap()
    // Adopted schemas may have identifiers too.
    for (const { kind, subschemas } of this.#documents.values()) {
      if (kind !== 'schema') for (const schema of subschemas) this.#addSchema(schema)
    }
  }

  /** What an object of OpenAPI that stands for another leads to; reasons of a `Resolution` where that is nothing. */
  locate({ document, dialect }: ApiObject, reference: string): Target {
    const target = resolveUri(document.uri, reference)
    if (target === undefined) return { ok: false, reason: 'invalid-uri', uri: reference }
    const [uri, fragment] = splitFragment(target)
    const start = this.#resourceAt(uri, document, dialect)
    if (start === undefined) return { ok: false, reason: 'unknown-document', uri }
    const within = 'document' in start ? start.document : start
    const outer = 'document' in start ? start.path : []
    const inner = pathOf('document' in start ? start.node : start.root, fragment)
    const path = inner && [...outer, ...inner]
    const node = path && nodeAt(within.root, path)
    return node ? { ok: true, document: within, path, node } : { ok: false, reason: 'unknown-location', uri }
  }

  #adoptFrom(schema: Subschema): void {
    const reference = stringOf(schema, '$ref')
    const references = [...(reference === undefined ? [] : [reference]), ...mappedReferences(schema)]
    // Within one schema, its document has followed them already.
    const isWhole = schema.document.kind === 'schema'
    for (const each of references) if (!isWhole || !each.startsWith('#')) this.resolve(schema, each)
  }

  #adoptObjectFrom(object: ApiObject): void {
    const { holding, dialect, direction, reference } = object
    if (reference === undefined) return
    const target = this.locate(object, reference)
    if (target.ok) target.document.adoptObject(target.path, target.node, { holding, dialect, direction })
  }

  /** All schemas that carry this identifier; more than one is a mistake. */
  withIdentifier(uri: string): readonly Subschema[] {
    return this.#resources.get(uri) ?? []
  }

  /** The identifiers of all schemas. */
  identifiers(): Iterable<string> {
    return this.#resources.keys()
  }

  /** Follows a reference of a schema. */
  resolve(from: Subschema, reference: string): Resolution {
    const key = `${from.baseUri} ${reference}`
    const known = this.#resolved.get(from.document)?.get(key)
    if (known !== undefined) return known
    const resolution = this.#follow(from, reference)
    const others = this.#resolved.get(from.document)
    if (others) others.set(key, resolution)
    else this.#resolved.set(from.document, new Map([[key, resolution]]))
    return resolution
  }

  #follow(from: Subschema, reference: string): Resolution {
    const target = resolveUri(from.baseUri, reference)
    if (target === undefined) return { ok: false, reason: 'invalid-uri', uri: reference }
    const [uri, fragment] = splitFragment(target)
    const start = this.#resourceAt(uri, from.document, from.dialect)
    if (start === undefined) return { ok: false, reason: 'unknown-document', uri }
    const schema = this.#within(start, uri, fragment)
    return schema ? { ok: true, schema } : { ok: false, reason: 'unknown-location', uri }
  }

  #resourceAt(uri: string, from: SchemaDocument, dialect: Dialect): Subschema | SchemaDocument | undefined {
    const resources = this.#resources.get(uri)
    // Where two documents claim one identifier, each means itself by it.
    const own = resources?.find(({ document }) => document === from)
    const known = own ?? resources?.[0] ?? this.#documents.get(uri)
    if (known !== undefined) return known
    const fetched = this.#fetch(uri, dialect)
    if (fetched === undefined) return undefined
    if (!this.#documents.has(fetched.uri)) this.add(fetched)
    return this.#resources.get(uri)?.[0] ?? fetched
  }

  #within(start: Subschema | SchemaDocument, uri: string, fragment: string): Subschema | undefined {
    const inDocument = !('document' in start)
    const document = inDocument ? start : start.document
    const outer = inDocument ? [] : start.path
    if (fragment !== '' && !fragment.startsWith('/')) return this.#anchors.get(`${uri}#${fragment}`)
    const root = inDocument ? start.root : start.node
    const inner = pathOf(root, fragment)
    if (inner === undefined) return undefined
    const path = [...outer, ...inner]
    const known = document.schemaAt(path)
    const node = known?.node ?? nodeAt(document.root, path)
    if (node === undefined) return undefined
    return known ?? document.adopt(path, node)
  }

  #addSchema(schema: Subschema): void {
    const { idKeyword, refStandsAlone } = schema.dialect
    const id = stringOf(schema, idKeyword)
    const ignored = refStandsAlone && stringOf(schema, '$ref') !== undefined
    if (id !== undefined && !ignored) this.#addIdentifier(schema, id)
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = schema.dialect.keywords.has(keyword) ? stringOf(schema, keyword) : undefined
      if (anchor !== undefined) this.#anchors.set(`${schema.baseUri}#${anchor}`, schema)
    }
  }

  #addIdentifier(schema: Subschema, id: string): void {
    if (id.startsWith('#')) {
      // An anchor, as the drafts up to 07 write it.
      this.#anchors.set(`${schema.baseUri}${id}`, schema)
      return
    }
    const others = this.#resources.get(schema.baseUri)
    if (others === undefined) this.#resources.set(schema.baseUri, [schema])
    else if (!others.includes(schema)) others.push(schema)
  }
}
