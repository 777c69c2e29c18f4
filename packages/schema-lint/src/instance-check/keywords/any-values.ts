import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { issueOf, listLimit } from '../issue-of.ts'
import type { KeywordCheck } from '../keyword-check.ts'
import { Uncheckable } from '../uncheckable.ts'

export const anyValueChecks: readonly (readonly [string, KeywordCheck])[] = [
  ['type', checkType],
  ['enum', checkEnum],
  ['const', checkConst],
]

type Input = Parameters<KeywordCheck>[0]

/** `nullable` belongs to OpenAPI 3.0 alone, but many tools read it everywhere: its author means null. */
function isAdmittedNull({ instance: { value }, schema }: Input): boolean {
  return value === null && schema.keywords['nullable'] === true
}

function checkType(input: Input): ReturnType<KeywordCheck> {
  const { limit, instance } = input
  const names: readonly unknown[] = Array.isArray(limit) ? limit : [limit]
  const tests = names.map((name) => (typeof name === 'string' ? typeTests.get(name) : undefined))
  if (tests.length === 0 || tests.includes(undefined)) throw new Uncheckable('no type')
  if (tests.some((test) => test?.(instance.value)) || isAdmittedNull(input)) return undefined
  return issueOf('type', `must be ${names.join(',')}`)
}

const typeTests: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['null', (value: unknown) => value === null],
  ['boolean', (value: unknown) => typeof value === 'boolean'],
  // Numbers beyond the range of doubles are integers here, unless they are written otherwise.
  [
    'integer',
    (value: unknown) => typeof value === 'number' && (Number.isInteger(value) || !Number.isFinite(value)),
  ],
  ['number', (value: unknown) => typeof value === 'number'],
  ['string', (value: unknown) => typeof value === 'string'],
  ['array', (value: unknown) => Array.isArray(value)],
  ['object', (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)],
])

const known = new WeakMap<readonly unknown[], ReadonlySet<string>>()

/** The values of a list, in a form that can be searched for. */
function textsOf(choices: readonly unknown[], take: Input['take']): ReadonlySet<string> {
  let texts = known.get(choices)
  if (texts === undefined) {
    take(choices.length)
    texts = new Set(choices.map(canonicalText))
    known.set(choices, texts)
  }
  return texts
}

function checkEnum(input: Input): ReturnType<KeywordCheck> {
  const choices = listLimit(input.limit)
  if (choices.length === 0) throw new Uncheckable('an empty enum')
  if (textsOf(choices, input.take).has(canonicalText(input.instance.value)) || isAdmittedNull(input))
    return undefined
  return issueOf('enum', 'must be equal to one of the allowed values')
}

function checkConst({ limit, instance }: Input): ReturnType<KeywordCheck> {
  if (canonicalText(limit) === canonicalText(instance.value)) return undefined
  return issueOf('const', `must be ${showValue(limit)}`)
}
