import { showValue } from '../../analysis/texts/show-value.ts'
import type { ObjectType } from '../../schema/openapi/object-types.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { toPointer } from '../../schema/pointer.ts'
import type { Subschema } from '../../schema/subschema.ts'
import type { Path } from '../../source/node.ts'

/**
 * Where `required: true` belongs, which was right in draft-03, and is right in parameters of OpenAPI.
 * Asked again and again, as in https://github.com/OAI/OpenAPI-Specification/issues/221.
 */
export function meantRequired({ document, path, via }: Subschema, flag: boolean): string | undefined {
  if (via?.keyword === 'properties' && via.key !== undefined) {
    return flag
      ? `To require the property, write ${showValue(via.key)} into a "required" list beside "properties".`
      : `A property is optional unless a "required" list beside "properties" names it.`
  }
  const types = typesIn(document)
  const around = types.get(toPointer(path.slice(0, -1)))
  if (path.at(-1) !== 'schema') return undefined
  if (around === 'Parameter' || around === 'Header') return `In OpenAPI, true or false goes beside "schema".`
  return isBody(types, path)
    ? `In OpenAPI, true or false goes beside "content", in the request body.`
    : undefined
}

/** From the schema up: its media type, `content`, the body. */
function isBody(types: ReadonlyMap<string, ObjectType>, path: Path): boolean {
  return path.at(-3) === 'content' && types.get(toPointer(path.slice(0, -3))) === 'RequestBody'
}

const known = new WeakMap<SchemaDocument, ReadonlyMap<string, ObjectType>>()

function typesIn(document: SchemaDocument): ReadonlyMap<string, ObjectType> {
  const done =
    known.get(document) ??
    new Map(
      document.objects
        .filter(({ holding: [many] }) => many === 'one')
        .map(({ path, holding: [, type] }) => [toPointer(path), type]),
    )
  known.set(document, done)
  return done
}
