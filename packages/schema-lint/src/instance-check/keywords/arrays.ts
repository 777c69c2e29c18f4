import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { flatten } from '../evaluated.ts'
import { partOf } from '../instance.ts'
import type { InstanceIssue } from '../issue.ts'
import { issueOf, numberLimit, within } from '../issue-of.ts'
import type { KeywordCheck, KeywordInput } from '../keyword-check.ts'
import { listed, only } from '../parts.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const arrayChecks: readonly (readonly [string, KeywordCheck])[] = [
  ['minItems', size((count, min) => count >= min, 'must not have fewer than ')],
  ['maxItems', size((count, max) => count <= max, 'must not have more than ')],
  ['uniqueItems', checkUnique],
  ['prefixItems', checkPrefix],
  ['items', checkItems],
  ['additionalItems', checkAdditional],
  ['contains', checkContains],
]

/** Last: it sees what the other keywords have evaluated. */
export const unevaluatedItems: readonly [string, KeywordCheck] = ['unevaluatedItems', checkUnevaluated]

function size(holds: (count: number, limit: number) => boolean, wording: string): KeywordCheck {
  return ({ keyword, limit, instance: { value } }) => {
    const max = numberLimit(limit)
    if (!Array.isArray(value) || holds(value.length, max)) return undefined
    return issueOf(keyword, `${wording}${max} items`)
  }
}

function checkUnique({ limit, instance: { value }, take }: KeywordInput): InstanceIssue | undefined {
  if (limit !== true || !Array.isArray(value)) return undefined
  const seen = new Map<string, number>()
  for (const [index, item] of value.entries()) {
    take(1)
    const text = canonicalText(item)
    const first = seen.get(text)
    if (first !== undefined)
      return issueOf(
        'uniqueItems',
        `must not have duplicate items (items ${first + 1} and ${index + 1} are identical)`,
      )
    seen.set(text, index)
  }
  return undefined
}

/** The issue of the first item, from one on, that a schema rejects. */
function eachItem(
  { instance, apply }: KeywordInput,
  from: number,
  schema: Subschema,
): InstanceIssue | undefined {
  const items = instance.value as readonly unknown[]
  for (let index = from; index < items.length; index += 1) {
    const { issue } = apply(schema, partOf(instance, index, items[index]))
    if (issue) return within(index, issue)
  }
  return undefined
}

function checkPrefix(input: KeywordInput): InstanceIssue | undefined {
  const { schema, keyword, instance, evaluated, apply } = input
  const { value } = instance
  const prefix = listed(schema, keyword)
  if (!Array.isArray(value)) return undefined
  for (const [index, each] of prefix.entries()) {
    if (index >= value.length) break
    const { issue } = apply(each, partOf(instance, index, value[index]))
    if (issue) return within(index, issue)
  }
  evaluated.count = Math.max(evaluated.count, Math.min(prefix.length, value.length))
  return undefined
}

function checkItems(input: KeywordInput): InstanceIssue | undefined {
  const { limit, schema, instance, evaluated } = input
  if (Array.isArray(limit)) return checkPrefix(input)
  const items = only(schema, 'items')
  if (!Array.isArray(instance.value)) return undefined
  const prefix = schema.dialect.keywords.has('prefixItems') ? schema.keywords['prefixItems'] : undefined
  evaluated.count = Number.POSITIVE_INFINITY
  return eachItem(input, Array.isArray(prefix) ? prefix.length : 0, items)
}

function checkAdditional(input: KeywordInput): InstanceIssue | undefined {
  const { schema, instance, evaluated } = input
  const { items } = schema.keywords
  if (!Array.isArray(items)) return undefined
  const rest = only(schema, 'additionalItems')
  if (!Array.isArray(instance.value)) return undefined
  evaluated.count = Number.POSITIVE_INFINITY
  return eachItem(input, items.length, rest)
}

function checkContains({
  schema,
  instance,
  evaluated,
  apply,
  isRelaxed,
}: KeywordInput): InstanceIssue | undefined {
  const { value } = instance
  const wanted = only(schema, 'contains')
  if (!Array.isArray(value)) return undefined
  const limitOf = (keyword: string, otherwise: number): number =>
    schema.dialect.keywords.has(keyword) && Object.hasOwn(schema.keywords, keyword)
      ? numberLimit(schema.keywords[keyword])
      : otherwise
  const [min, max] = [limitOf('minContains', 1), limitOf('maxContains', Number.POSITIVE_INFINITY)]
  const found = value.flatMap((item: unknown, index) =>
    apply(wanted, partOf(instance, index, item)).issue === undefined ? [index] : [],
  )
  // Since 2020-12 they count as evaluated.
  if (schema.dialect.keywords.has('prefixItems')) for (const index of found) evaluated.items.push(index)
  if (found.length >= min && (isRelaxed || found.length <= max)) return undefined
  const limit = max === Number.POSITIVE_INFINITY ? '' : ` and no more than ${max}`
  return issueOf('contains', `must contain at least ${min}${limit} valid item(s)`)
}

function checkUnevaluated(input: KeywordInput): InstanceIssue | undefined {
  const { schema, instance, evaluated, apply } = input
  const { value } = instance
  const rest = only(schema, 'unevaluatedItems')
  if (!Array.isArray(value)) return undefined
  const { hasItem } = flatten(evaluated)
  for (const [index, item] of value.entries()) {
    if (hasItem(index)) continue
    const { issue } = apply(rest, partOf(instance, index, item))
    if (issue) return within(index, issue)
  }
  evaluated.count = Number.POSITIVE_INFINITY
  return undefined
}
