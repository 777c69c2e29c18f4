import type { JsonNode, Path } from '../../source/node.ts'
import { isRecord } from '../subschema.ts'
import type { ApiRole } from './api-object.ts'
import { type Holding, type ObjectType, objectTypes } from './object-types.ts'

/** A part of a document, and what it is. */
export type ApiPart = ApiRole & { readonly path: Path; readonly node: JsonNode }

/**
 * Visits a part of an OpenAPI document and everything in it that has a type, outer first: what is a schema and what is
 * data follows from the types alone, whatever the keys are called.
 * @param visit says whether to go on into the part
 */
export function walkObjects(part: ApiPart, visit: (part: ApiPart) => boolean): void {
  const { holding, direction } = part
  const [how, type] = holding
  const turned = how === 'one' ? (direction ?? objectTypes[type].direction) : direction
  const entered = { ...part, direction: turned }
  if (!visit(entered) || (how === 'one' && type === 'Schema')) return
  for (const [step, node, inner] of partsOf(part.node, holding)) {
    walkObjects({ ...entered, path: [...part.path, step], node, holding: inner }, visit)
  }
}

/** The text of a Reference Object, or of a Path Item's `$ref`. */
export function referenceIn(node: JsonNode): string | undefined {
  if (!isRecord(node.value) || !Object.hasOwn(node.value, '$ref')) return undefined
  const reference = node.value['$ref']
  return typeof reference === 'string' ? reference : undefined
}

function* partsOf(
  node: JsonNode,
  [how, type]: Holding,
): Generator<readonly [string | number, JsonNode, Holding]> {
  if (how === 'list') {
    if (node.kind !== 'array') return
    for (const [index, item] of node.items.entries()) yield [index, item, ['one', type]]
    return
  }
  if (node.kind !== 'object') return
  for (const { key, node: value } of node.entries) {
    const holding = how === 'map' ? (['one', type] as const) : fieldOf(type, key)
    // A `$ref` in place of a map is a reference; an entry of that name is an object.
    if (holding !== undefined && !(key === '$ref' && value.kind === 'scalar')) yield [key, value, holding]
  }
}

function fieldOf(type: ObjectType, key: string): Holding | undefined {
  const { fields = {}, others } = objectTypes[type]
  if (Object.hasOwn(fields, key)) return fields[key]
  return others === undefined || key.startsWith('x-') ? undefined : ['one', others]
}
