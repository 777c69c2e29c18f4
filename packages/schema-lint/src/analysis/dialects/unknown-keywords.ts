import { keywords } from '../../schema/keywords.ts'
import { toPointer } from '../../schema/pointer.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { isMisplaced } from '../structure/misplaced-keywords.ts'
import { hasOwnDialect } from './declared-dialect.ts'
import { isExtension, vendorKeywords } from './vendor-keywords.ts'

const standard: ReadonlySet<string> = new Set(keywords.map(({ name }) => name))

const containers = new WeakMap<SchemaDocument, ReadonlySet<string>>()

/** The keywords of a schema that neither a dialect nor a tool known here has. */
export function unknownKeywords(schema: Subschema): readonly string[] {
  // The value of a keyword in the wrong place is not a schema.
  if (hasOwnDialect(schema) || isMisplaced(schema)) return []
  return Object.keys(schema.keywords).filter(
    (name) =>
      !standard.has(name) && !vendorKeywords.has(name) && !isExtension(name) && !isContainer(schema, name),
  )
}

/** Whether references lead to schemas under the keyword: the author keeps definitions there. */
function isContainer({ document, path }: Subschema, name: string): boolean {
  let pointers = containers.get(document)
  if (pointers === undefined) {
    const adopted = document.subschemas.filter((each) => each.parent === undefined && each.path.length > 0)
    pointers = new Set(
      adopted.flatMap((each) => each.path.map((_, end) => toPointer(each.path.slice(0, end)))),
    )
    containers.set(document, pointers)
  }
  return pointers.has(toPointer([...path, name]))
}
