import { shorten } from '../../analysis/texts/shorten.ts'
import { isRecord, type Subschema } from '../../schema/subschema.ts'
import { flatten } from '../evaluated.ts'
import { partOf } from '../instance.ts'
import type { InstanceIssue } from '../issue.ts'
import { issueOf, listLimit, numberLimit, within } from '../issue-of.ts'
import type { KeywordCheck, KeywordInput } from '../keyword-check.ts'
import { named, only } from '../parts.ts'
import { Uncheckable } from '../uncheckable.ts'
import { matchesPattern } from './strings.ts'

export const objectChecks: readonly (readonly [string, KeywordCheck])[] = [
  ['minProperties', size((count, min) => count >= min, 'must not have fewer than ')],
  ['maxProperties', size((count, max) => count <= max, 'must not have more than ')],
  ['required', checkRequired],
  ['dependentRequired', checkDependencies],
  ['dependentSchemas', checkDependencies],
  ['dependencies', checkDependencies],
  ['propertyNames', checkNames],
  ['properties', checkProperties],
  ['patternProperties', checkPatterns],
  ['additionalProperties', checkAdditional],
]

/** Last: it sees what the other keywords have evaluated. */
export const unevaluatedProperties: readonly [string, KeywordCheck] = [
  'unevaluatedProperties',
  checkUnevaluated,
]

type Properties = Readonly<Record<string, unknown>>

function size(holds: (count: number, limit: number) => boolean, wording: string): KeywordCheck {
  return ({ keyword, limit, instance: { value } }) => {
    const max = numberLimit(limit)
    if (!isRecord(value) || holds(Object.keys(value).length, max)) return undefined
    return issueOf(keyword, `${wording}${max} properties`)
  }
}

function checkRequired({ limit, instance: { value }, take }: KeywordInput): InstanceIssue | undefined {
  // A flag of the property itself in draft-03, which many still write.
  if (typeof limit === 'boolean') throw new Uncheckable('no list of names')
  const names = listLimit(limit)
  if (!isRecord(value)) return undefined
  take(names.length)
  const missing = names.find((name) => !Object.hasOwn(value, String(name)))
  if (missing === undefined) return undefined
  return issueOf('required', `must have required property '${shorten(String(missing))}'`)
}

function checkDependencies(input: KeywordInput): InstanceIssue | undefined {
  const { keyword, limit, schema, instance, evaluated, apply } = input
  const { value } = instance
  if (!isRecord(limit)) throw new Uncheckable('no dependencies')
  if (!isRecord(value)) return undefined
  for (const [name, needed] of Object.entries(limit)) {
    if (!Object.hasOwn(value, name)) continue
    const dependent = named(schema, keyword).get(name)
    if (dependent !== undefined) {
      const outcome = apply(dependent, instance)
      if (outcome.issue) return outcome.issue
      evaluated.parts.push(outcome.evaluated)
      continue
    }
    const missing = listLimit(needed).find((other) => !Object.hasOwn(value, String(other)))
    if (missing !== undefined)
      return issueOf(
        keyword,
        `must have property ${shorten(String(missing))} when property ${shorten(name)} is present`,
      )
  }
  return undefined
}

function checkNames({ schema, instance: { value }, apply }: KeywordInput): InstanceIssue | undefined {
  const names = only(schema, 'propertyNames')
  if (!isRecord(value)) return undefined
  for (const name of Object.keys(value)) {
    const { issue } = apply(names, { value: name })
    if (issue)
      return { ...issue, message: `must have valid property names: "${shorten(name)}" ${issue.message}` }
  }
  return undefined
}

/** The issue of the first of some properties that a schema rejects. */
function eachProperty(
  { instance, evaluated, apply }: KeywordInput,
  value: Properties,
  pairs: Iterable<readonly [string, Subschema]>,
): InstanceIssue | undefined {
  for (const [name, schema] of pairs) {
    const { issue } = apply(schema, partOf(instance, name, value[name]))
    if (issue) return within(name, issue)
    evaluated.names.push(name)
  }
  return undefined
}

function checkProperties(input: KeywordInput): InstanceIssue | undefined {
  const {
    schema,
    limit,
    instance: { value },
  } = input
  if (!isRecord(limit)) throw new Uncheckable('no properties')
  if (!isRecord(value)) return undefined
  const known = named(schema, 'properties')
  const names = known.size < Object.keys(value).length ? known.keys() : Object.keys(value)
  const pairs = [...names].flatMap((name) => {
    const property = Object.hasOwn(value, name) ? known.get(name) : undefined
    return property === undefined ? [] : [[name, property] as const]
  })
  return eachProperty(input, value, pairs)
}

function checkPatterns(input: KeywordInput): InstanceIssue | undefined {
  const {
    schema,
    limit,
    instance: { value },
    take,
  } = input
  if (!isRecord(limit)) throw new Uncheckable('no patterns')
  if (!isRecord(value)) return undefined
  for (const [pattern, property] of named(schema, 'patternProperties')) {
    const names = Object.keys(value)
    take(names.length)
    const pairs = names
      .filter((name) => matchesPattern(pattern, name))
      .map((name) => [name, property] as const)
    const issue = eachProperty(input, value, pairs)
    if (issue) return issue
  }
  return undefined
}

function checkAdditional(input: KeywordInput): InstanceIssue | undefined {
  const {
    schema,
    instance: { value },
    take,
  } = input
  const rest = only(schema, 'additionalProperties')
  if (!isRecord(value)) return undefined
  const { properties = {} } = schema.keywords
  if (!isRecord(properties)) throw new Uncheckable('no properties')
  const patterns = schema.dialect.keywords.has('patternProperties')
    ? [...named(schema, 'patternProperties').keys()]
    : []
  const others = Object.keys(value).filter((name) => {
    take(1 + patterns.length)
    return !Object.hasOwn(properties, name) && !patterns.some((pattern) => matchesPattern(pattern, name))
  })
  return otherProperties(input, value, rest, others)
}

function checkUnevaluated(input: KeywordInput): InstanceIssue | undefined {
  const {
    schema,
    instance: { value },
    evaluated,
  } = input
  const rest = only(schema, 'unevaluatedProperties')
  if (!isRecord(value)) return undefined
  const { names } = flatten(evaluated)
  const others = Object.keys(value).filter((name) => !names.has(name))
  return otherProperties(input, value, rest, others)
}

function otherProperties(
  input: KeywordInput,
  value: Properties,
  rest: Subschema,
  names: readonly string[],
): InstanceIssue | undefined {
  const [first] = names
  if (rest.node.value === false && first !== undefined)
    return issueOf(input.keyword, `must not have the property "${shorten(first)}"`)
  return eachProperty(
    input,
    value,
    names.map((name) => [name, rest] as const),
  )
}
