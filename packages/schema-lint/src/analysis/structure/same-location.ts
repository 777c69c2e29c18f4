import { endCheck, spend } from '../../budget/undecided.ts'
import type { Resolve } from '../../schema/registry.ts'
import { recordOf, type Subschema, type Via } from '../../schema/subschema.ts'
import { heldBy } from './effective-keywords.ts'
import { referrersOf, targetOf } from './referrers.ts'

const sameInstance = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas'])
/** Schemas around one that are looked through. */
const maxSchemas = 1000

/**
 * Schemas about the same property as another, because a schema around both holds them side by side: `properties`
 * beside an `allOf` or a `then` that constrains one of the properties again.
 */
export function sameLocation(schema: Subschema, resolve: Resolve): readonly Subschema[] {
  const found = new Set<Subschema>()
  const seen = new Set<Subschema>()
  const climb = (current: Subschema, steps: readonly Via[]): void => {
    if (seen.has(current)) return
    if (seen.size >= maxSchemas)
      endCheck(`More than ${maxSchemas} schemas refer to this one, one through the other.`)
    seen.add(current)
    if (steps.length > 0) descend(current, steps, new Set()).forEach((each) => found.add(each))
    for (const referrer of referrersOf(current, resolve)) climb(referrer, steps)
    const { parent, via } = current
    if (parent === undefined || via === undefined) return
    if (sameInstance.has(via.keyword)) climb(parent, steps)
    else if (via.keyword === 'properties') climb(parent, [via, ...steps])
  }
  const descend = (from: Subschema, steps: readonly Via[], visited: Set<Subschema>): readonly Subschema[] => {
    spend()
    const [step, ...rest] = steps
    if (step === undefined) return [from]
    if (visited.has(from)) return []
    visited.add(from)
    const target = targetOf(from, resolve)
    return [
      ...(target ? descend(target, steps, visited) : []),
      ...heldBy(from, 'allOf').flatMap((child) => descend(child, steps, visited)),
      ...heldUnder(from, step).flatMap((child) => descend(child, rest, new Set())),
    ]
  }
  climb(schema, [])
  return [...found].filter((each) => each !== schema)
}

/** Most schemas hold nothing there, so this is checked first. */
function heldUnder(schema: Subschema, { keyword, key = '' }: Via): readonly Subschema[] {
  const held = recordOf(schema, keyword)
  if (held === undefined || !Object.hasOwn(held, key)) return []
  const found = schema.document.schemaAt([...schema.path, keyword, key])
  return found === undefined ? [] : [found]
}
