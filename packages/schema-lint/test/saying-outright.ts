import type { Finding } from '../src/engine/finding.ts'

type Json = Record<string, unknown>
/** Changes a schema so that it says outright what a finding claims; undefined where the claim is not about verdicts. */
type Change = (schema: unknown, path: readonly string[], finding: Finding) => unknown

/** What each rule claims, as a change of the schema that leaves every verdict as it is if the claim is true. */
export const claims: Readonly<Record<string, Change>> = {
  'const-fits-pattern': nothingIn(1),
  'const-fits-type': nothingIn(1),
  'enum-fits-type': (schema, path) =>
    path.at(-1) === 'enum' ? alsoHeld(schema, path.slice(0, -1), false) : removed(schema, path),
  'no-closed-branch-in-all-of': (schema, path, { message }) => {
    const [, listed = ''] = /forbids (.*), declared/.exec(message) ?? []
    const names = [...listed.matchAll(/"([^"]*)"/g)].map(([, name]) => String(name))
    return alsoHeld(schema, combinationOf(path), {
      properties: Object.fromEntries(names.map((name) => [name, false])),
    })
  },
  'no-contradictory-bounds': (schema, path) =>
    noneOf(schema, path.slice(0, -1), [typeOfBound(String(path.at(-1)))]),
  'no-dependent-required-tautology': (schema, _path, finding) => fixed(schema, finding),
  'no-double-negation': (schema, path) =>
    replaced(schema, path, (denied) => ({ not: { allOf: [(denied as Json)['not']] } })),
  'no-duplicate-branch': removed,
  'no-duplicate-one-of-branch': (schema, path) =>
    alsoHeld(schema, path.slice(0, -2), { not: valueAt(schema, path) }),
  'no-effectless-bound': removed,
  'no-effectless-branch': (schema, path) =>
    path.at(-1) === 'not' ? removed(schema, path) : replaced(schema, path, () => true),
  'no-forbidden-required': (schema, path) => noneOf(schema, path.slice(0, -2), ['object']),
  'no-impossible-all-of': (schema, path, { message }) => noneBy(schema, path.slice(0, -2), message),
  'no-impossible-any-of': (schema, path, { message }) => noneBy(schema, path, message),
  'no-impossible-contains': (schema, path) => noneOf(schema, path.slice(0, -1), ['array']),
  'no-impossible-dependency': (schema, path, { message }) => {
    if (message.includes('has no effect')) return removed(schema, path)
    return path.at(-2) === 'dependentSchemas'
      ? replaced(schema, path, () => false)
      : alsoHeld(schema, path.slice(0, -2), { dependentSchemas: { [String(path.at(-1))]: false } })
  },
  'no-impossible-if': (schema, path, { message }) =>
    message.includes('never')
      ? replaced(schema, [...path.slice(0, -1), 'then'], () => false)
      : noneBy(schema, path, message),
  'no-impossible-not': nothingIn(1),
  'no-impossible-pattern-length': (schema, path) => noneOf(schema, path.slice(0, -1), ['string']),
  'no-impossible-property': (schema, path, { message }) => noneBy(schema, path, message),
  'no-impossible-property-count': (schema, path) => noneOf(schema, path.slice(0, -1), ['object']),
  'no-impossible-property-name': (schema, path) =>
    path.at(-2) === 'properties' ? replaced(schema, path, () => false) : undefined,
  'no-impossible-then': (schema, path, { message }) => noneBy(schema, path, message),
  'no-impossible-tuple': (schema, path) => noneOf(schema, path.slice(0, -1), ['array']),
  'no-impossible-unique-items': (schema, path) => noneOf(schema, path.slice(0, -1), ['array']),
  'no-keyword-of-other-type': removed,
  'no-pattern-without-match': (schema, path) =>
    path.at(-1) === 'pattern' ? noneOf(schema, path.slice(0, -1), ['string']) : removed(schema, path),
  'no-property-pattern-conflict': (schema, path) => replaced(schema, path, () => false),
  'no-redundant-exclusive-bound': removed,
  'no-ref-type-conflict': (schema, path, { message }) => noneBy(schema, path.slice(0, -1), message),
  'no-subsumed-any-of-branch': (schema, path) => removed(schema, path.slice(0, -1)),
  'no-then-without-if': removed,
  'no-unevaluated-beside-additional': removed,
  'no-undeclared-required': (schema, path) => noneOf(schema, path.slice(0, -2), ['object']),
  'no-unreachable-one-of-branch': (schema, path, { message }) => noneBy(schema, path, message),
  'no-vacuous-if': (schema, path) => replaced(schema, path, () => true),
}

/** A schema in which a finding's claim is said outright. */
export function sayingOutright(schema: unknown, finding: Finding): unknown {
  return claims[finding.rule]?.(schema, stepsOf(finding.location.pointer), finding)
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** From a closed branch, its `additionalProperties` or a `$ref`, to the schema that combines it with others. */
function combinationOf(path: readonly string[]): readonly string[] {
  if (['additionalProperties', '$ref'].includes(path.at(-1) ?? '')) return combinationOf(path.slice(0, -1))
  return path.at(-2) === 'allOf' ? combinationOf(path.slice(0, -2)) : path
}

function nothingIn(stepsUp: number): Change {
  return (schema, path) => alsoHeld(schema, path.slice(0, -stepsUp), false)
}

/** No values of the kinds that a message names, or none at all. */
function noneBy(schema: unknown, path: readonly string[], message: string): unknown {
  const kinds = kindsIn(message)
  return alsoHeld(schema, path, kinds.length === 0 ? false : { not: { type: kinds } })
}

/** The kinds of values that a message says there are none of; none where it is about all values. */
export function kindsIn(message: string): readonly string[] {
  const [claim = ''] = message.split(':')
  return [...claim.matchAll(/\bno (null|boolean|number|string|array|object)\b/g)].map(([, kind]) =>
    String(kind),
  )
}

function noneOf(schema: unknown, path: readonly string[], kinds: readonly string[]): unknown {
  return alsoHeld(schema, path, { not: { type: kinds } })
}

/** With another schema that must hold; what is referred to stays where it is. */
function alsoHeld(schema: unknown, path: readonly string[], condition: unknown): unknown {
  return replaced(schema, path, (at) =>
    typeof at === 'object' && at !== null
      ? { ...at, allOf: [...(((at as Json)['allOf'] as unknown[] | undefined) ?? []), condition] }
      : { allOf: [at, condition] },
  )
}

function typeOfBound(keyword: string): string {
  if (keyword.endsWith('Length')) return 'string'
  if (keyword.endsWith('Items') || keyword.endsWith('Contains')) return 'array'
  return keyword.endsWith('Properties') ? 'object' : 'number'
}

function fixed(schema: unknown, { fix }: Finding): unknown {
  const edits = fix?.edits ?? []
  return edits.reduce<unknown>(
    (left, edit) =>
      edit.op === 'remove'
        ? removed(left, edit.path.map(String))
        : edit.op === 'set'
          ? replaced(left, edit.path.map(String), () => edit.value)
          : left,
    schema,
  )
}

function removed(schema: unknown, path: readonly string[]): unknown {
  const last = path.at(-1) ?? ''
  return replaced(schema, path.slice(0, -1), (holder) =>
    Array.isArray(holder)
      ? holder.filter((_, index) => String(index) !== last)
      : Object.fromEntries(Object.entries(holder as Json).filter(([key]) => key !== last)),
  )
}

function valueAt(schema: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Json)[step], schema)
}

/** A copy with another value at a path. References into definitions see it too. */
function replaced(schema: unknown, path: readonly string[], change: (at: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(schema)
  if (Array.isArray(schema))
    return schema.map((item: unknown, index) =>
      String(index) === step ? replaced(item, rest, change) : item,
    )
  const object = schema as Json
  return { ...object, [step]: replaced(object[step], rest, change) }
}
