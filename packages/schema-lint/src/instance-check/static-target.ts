import type { Registry } from '../schema/registry.ts'
import { stringOf, type Subschema, valueOf } from '../schema/subschema.ts'
import { Uncheckable } from './uncheckable.ts'

/**
 * What a reference always leads to.
 * @throws {Uncheckable} if it leads nowhere, or elsewhere for another schema around it
 */
export function staticTarget(
  registry: Registry,
  from: Subschema,
  keyword: string,
  reference: string,
): Subschema {
  const resolution = registry.resolve(from, reference)
  if (!resolution.ok) throw new Uncheckable('an unknown reference')
  const { schema } = resolution
  if (keyword !== '$ref' && depends(schema, keyword, reference)) throw new Uncheckable('a dynamic reference')
  return schema
}

/** Whether a dynamic reference may lead elsewhere: it does where its target carries the dynamic anchor. */
function depends(target: Subschema, keyword: string, reference: string): boolean {
  if (keyword === '$recursiveRef') return valueOf(target, '$recursiveAnchor') === true
  const name = stringOf(target, '$dynamicAnchor')
  return name !== undefined && reference.endsWith(`#${name}`)
}
