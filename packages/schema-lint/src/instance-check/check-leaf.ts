import { guardedPattern } from './guarded-pattern.ts'
import type { InstanceIssue } from './issue.ts'

type Check = (limit: unknown, value: unknown) => string | undefined | null

/** The keywords checked here: what a value must be, undefined if it is, null if only ajv can say. */
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['type', checkType],
  ['enum', checkEnum],
  ['minimum', (limit, value) => bound(limit, value, 'number', (n, min) => n >= min, 'must be >= ')],
  ['maximum', (limit, value) => bound(limit, value, 'number', (n, max) => n <= max, 'must be <= ')],
  ['exclusiveMinimum', (limit, value) => bound(limit, value, 'number', (n, min) => n > min, 'must be > ')],
  ['exclusiveMaximum', (limit, value) => bound(limit, value, 'number', (n, max) => n < max, 'must be < ')],
  [
    'minLength',
    (limit, value) => bound(limit, value, 'string', (n, min) => n >= min, 'must not have fewer than '),
  ],
  [
    'maxLength',
    (limit, value) => bound(limit, value, 'string', (n, max) => n <= max, 'must not have more than '),
  ],
  ['pattern', checkPattern],
])

/**
 * Checks a value against a schema that has only simple keywords, exactly as ajv does, without compiling it; undefined
 * if that takes ajv.
 * @throws {Uncheckable} if its pattern cannot be run
 */
export function checkLeaf(
  schema: Readonly<Record<string, unknown>>,
  value: unknown,
): readonly InstanceIssue[] | undefined {
  let issue: InstanceIssue | undefined
  for (const [keyword, limit] of Object.entries(schema)) {
    const verdict = checks.get(keyword)?.(limit, value)
    if (verdict === null || !checks.has(keyword)) return undefined
    if (verdict !== undefined) issue ??= { path: [], message: verdict, keyword }
  }
  return issue ? [issue] : []
}

function checkType(types: unknown, value: unknown): string | undefined | null {
  const names: readonly unknown[] = Array.isArray(types) ? types : [types]
  const tests = names.map((name) => (typeof name === 'string' ? typeTests.get(name) : undefined))
  if (tests.length === 0 || tests.includes(undefined)) return null
  return tests.some((test) => test?.(value)) ? undefined : `must be ${names.join(',')}`
}

const typeTests: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['null', (value: unknown) => value === null],
  ['boolean', (value: unknown) => typeof value === 'boolean'],
  ['integer', (value: unknown) => Number.isInteger(value)],
  ['number', (value: unknown) => Number.isFinite(value)],
  ['string', (value: unknown) => typeof value === 'string'],
  ['array', (value: unknown) => Array.isArray(value)],
  ['object', (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)],
])

function checkEnum(choices: unknown, value: unknown): string | undefined | null {
  if (!Array.isArray(choices) || choices.length === 0) return null
  if (typeof value === 'object' && value !== null) return null
  return choices.includes(value) ? undefined : 'must be equal to one of the allowed values'
}

function bound(
  limit: unknown,
  value: unknown,
  type: 'number' | 'string',
  holds: (size: number, limit: number) => boolean,
  wording: string,
): string | undefined | null {
  if (typeof limit !== 'number' || Number.isNaN(limit)) return null
  if (typeof value === 'number' && type === 'number') {
    return holds(value, limit) ? undefined : `${wording}${limit}`
  }
  if (typeof value !== 'string' || type !== 'string') return undefined
  // Characters count, not UTF-16 code units.
  return holds([...value].length, limit) ? undefined : `${wording}${limit} characters`
}

function checkPattern(pattern: unknown, value: unknown): string | undefined | null {
  if (typeof pattern !== 'string') return null
  const guarded = guardedPattern(pattern)
  if (typeof value !== 'string' || guarded.test(value)) return undefined
  return `must match pattern "${pattern}"`
}
