import { likelyMeant } from '../../analysis/texts/likely-meant.ts'
import { pathOf } from '../../schema/pointer.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { stringOf } from '../../schema/subschema.ts'

/** The fragment that another, which leads nowhere, was likely meant to be, as it is written in a reference. */
export function meantFragment(
  document: SchemaDocument,
  fragment: string,
  pointers: readonly string[],
): string | undefined {
  const found = fragment.startsWith('/')
    ? meantPointer(fragment, pointers)
    : (meantPointer(`/${fragment}`, pointers, true) ?? likelyMeant(fragment, anchorsIn(document)))
  return found === undefined ? undefined : encodeFragment(found)
}

/** The places of a document's schemas that a pointer may lead to. */
export function schemaPointers({ subschemas }: SchemaDocument): readonly string[] {
  return subschemas.filter(({ path }) => path.length > 0).map(({ pointer }) => pointer)
}

/** A pointer as a fragment: a percent sign stands for itself only if it is escaped. */
export function encodeFragment(pointer: string): string {
  try {
    return encodeURI(pointer).replaceAll('#', '%23')
  } catch {
    // A lone surrogate has no bytes to escape.
    return pointer
  }
}

/** Whether a text is a pointer to somewhere in a document but for its start. */
export function isPointerWithoutHash({ root }: SchemaDocument, reference: string): boolean {
  const pointer = reference.startsWith('/') ? reference : `/${reference}`
  return !reference.includes('#') && pointer !== '/' && pathOf(root, pointer) !== undefined
}

function meantPointer(fragment: string, pointers: readonly string[], exactly = false): string | undefined {
  if (pointers.includes(fragment)) return fragment
  if (exactly) return undefined
  return sameNamed(fragment, pointers) ?? likelyMeant(fragment, near(fragment, pointers))
}

/** The only place where something has the name that the pointer ends with: in `definitions` instead of `$defs`, say. */
function sameNamed(fragment: string, pointers: readonly string[]): string | undefined {
  const definitions = pointers.flatMap((pointer) => {
    const name = definition.exec(pointer)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~')
    return name === undefined ? [] : [{ pointer, end: `/${name}` }]
  })
  const exact = definitions.filter(({ end }) => fragment.endsWith(end))
  const found =
    exact.length > 0
      ? exact
      : definitions.filter(({ end }) => fragment.toLowerCase().endsWith(end.toLowerCase()))
  return found.length === 1 ? found[0]?.pointer : undefined
}

/** Where names are given: definitions of a schema, components of OpenAPI. */
const definition = /(?:\/(?:\$defs|definitions)|^\/components\/[A-Za-z]+)\/([^/]+)$/

function near(fragment: string, pointers: readonly string[]): readonly string[] {
  return pointers.filter((pointer) => Math.abs(pointer.length - fragment.length) < 4)
}

function anchorsIn({ subschemas }: SchemaDocument): readonly string[] {
  return subschemas.flatMap((each) =>
    ['$anchor', '$dynamicAnchor'].flatMap((keyword) => stringOf(each, keyword) ?? []),
  )
}
