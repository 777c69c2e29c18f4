import { toPointer } from '../pointer.ts'
import type { SchemaDocument } from '../schema-document.ts'
import { type ApiObject, bothDirections } from './api-object.ts'
import { type ApiPart, referenceIn, walkObjects } from './walk-objects.ts'

/** The objects of OpenAPI in a document, each once, however many references lead to it. */
export class ObjectIndex {
  readonly all: ApiObject[] = []
  readonly references: ApiObject[] = []
  readonly #document: SchemaDocument
  readonly #known = new Map<string, number>()

  constructor(document: SchemaDocument) {
    this.#document = document
  }

  /** Adds a part and all in it. @returns the schemas there */
  add(part: ApiPart): readonly ApiPart[] {
    const schemas: ApiPart[] = []
    walkObjects(part, (each) => {
      const [how, type] = each.holding
      if (how === 'one' && type === 'Schema') {
        schemas.push(each)
        return false
      }
      return this.#addObject(each)
    })
    return schemas
  }

  /** Whether there may be something new in it. */
  #addObject(part: ApiPart): boolean {
    const [how, type] = part.holding
    const key = `${how} ${type} ${toPointer(part.path)}`
    const index = this.#known.get(key)
    const known = index === undefined ? undefined : this.all[index]
    const direction = known === undefined ? part.direction : bothDirections(known.direction, part.direction)
    if (known !== undefined && known.direction === direction) return false
    const object = { ...part, document: this.#document, direction, reference: referenceIn(part.node) }
    this.#known.set(key, index ?? this.all.length)
    this.all[index ?? this.all.length] = object
    if (object.reference === undefined) return true
    this.references.push(object)
    // Beside other references nothing counts, but a Path Item may add to what it refers to.
    return how !== 'one' || type === 'PathItem' || type === 'Webhook'
  }
}
