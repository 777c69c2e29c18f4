import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'

/** The schemas of a document by the keywords they have: a rule about one keyword need not visit the others. */
export class KeywordIndex {
  readonly #all: readonly Subschema[]
  readonly #byKeyword = new Map<string, Subschema[]>()

  constructor({ subschemas }: SchemaDocument) {
    this.#all = [...subschemas]
    for (const schema of this.#all) {
      for (const keyword of Object.keys(schema.keywords)) {
        const others = this.#byKeyword.get(keyword)
        if (others) others.push(schema)
        else this.#byKeyword.set(keyword, [schema])
      }
    }
  }

  /** The schemas that have at least one of the keywords; all if no keywords are given. */
  having(keywords: readonly string[] | undefined): Iterable<Subschema> {
    if (keywords === undefined) return this.#all
    const lists = keywords.flatMap((keyword) => {
      const schemas = this.#byKeyword.get(keyword)
      return schemas === undefined ? [] : [schemas]
    })
    return lists.length > 1 ? new Set(lists.flat()) : (lists[0] ?? [])
  }
}
