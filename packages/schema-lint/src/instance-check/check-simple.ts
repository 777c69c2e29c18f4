import type { InstanceIssue } from './issue.ts'
import { isRecord } from '../schema/subschema.ts'
import { checkLeaf } from './check-leaf.ts'

/** The issues of a value; undefined if only ajv can tell. */
export type Verdict = readonly InstanceIssue[] | undefined

/** Checks against the schema with a name. */
export type Follow = (name: string, value: unknown) => Verdict

type Check = (
  limit: unknown,
  value: unknown,
  schema: Readonly<Record<string, unknown>>,
  follow: Follow,
) => Verdict

const structure: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['lazyRef', (name, value, _schema, follow) => (typeof name === 'string' ? follow(name, value) : undefined)],
  ['required', checkRequired],
  ['properties', checkProperties],
  ['additionalProperties', checkAdditionalProperties],
  ['items', checkItems],
])

/**
 * Checks a value against a schema of properties, items and simple keywords, as ajv does, without compiling it. Parts
 * that the value does not reach may be broken.
 * @throws {Uncheckable} if a pattern in it cannot be run
 */
export function checkSimple(schema: unknown, value: unknown, follow: Follow): Verdict {
  if (schema === true) return []
  if (schema === false) return [{ path: [], message: 'must not be given', keyword: 'false schema' }]
  if (!isRecord(schema)) return undefined
  const leaf: Record<string, unknown> = {}
  const verdicts: Verdict[] = []
  for (const [keyword, limit] of Object.entries(schema)) {
    const check = structure.get(keyword)
    if (check === undefined) leaf[keyword] = limit
    else verdicts.push(check(limit, value, schema, follow))
  }
  return first([checkLeaf(leaf, value), ...verdicts])
}

/** One issue is enough, but only if nothing is left to ajv. */
function first(verdicts: readonly Verdict[]): Verdict {
  let found: Verdict = []
  for (const verdict of verdicts) {
    if (verdict === undefined) return undefined
    if (found.length === 0) found = verdict
  }
  return found
}

function checkRequired(names: unknown, value: unknown): Verdict {
  if (!Array.isArray(names)) return undefined
  if (!isRecord(value)) return []
  const missing: unknown = names.find((name) => !Object.hasOwn(value, String(name)))
  if (missing === undefined) return []
  return [{ path: [], message: `must have required property '${String(missing)}'`, keyword: 'required' }]
}

function checkProperties(properties: unknown, value: unknown, _schema: unknown, follow: Follow): Verdict {
  if (!isRecord(properties)) return undefined
  if (!isRecord(value)) return []
  const given = Object.keys(properties).filter((name) => Object.hasOwn(value, name))
  return first(given.map((name) => within(name, checkSimple(properties[name], value[name], follow))))
}

function checkAdditionalProperties(
  others: unknown,
  value: unknown,
  { properties, patternProperties }: Readonly<Record<string, unknown>>,
  follow: Follow,
): Verdict {
  if (patternProperties !== undefined || (properties !== undefined && !isRecord(properties))) return undefined
  if (!isRecord(value)) return []
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties ?? {}, name))
  if (others === false && unknown.length > 0) {
    const message = `must not have the property "${unknown[0]}"`
    return [{ path: [], message, keyword: 'additionalProperties' }]
  }
  return first(unknown.map((name) => within(name, checkSimple(others, value[name], follow))))
}

function checkItems(
  items: unknown,
  value: unknown,
  { prefixItems }: Readonly<Record<string, unknown>>,
  follow: Follow,
): Verdict {
  if (Array.isArray(items) || prefixItems !== undefined) return undefined
  if (!Array.isArray(value)) return []
  return first(value.map((item, index) => within(index, checkSimple(items, item, follow))))
}

function within(step: string | number, verdict: Verdict): Verdict {
  return verdict?.map((issue) => ({ ...issue, path: [step, ...issue.path] }))
}
