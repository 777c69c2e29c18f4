import type { ErrorObject } from 'ajv'
import type { InstanceIssue } from './issue.ts'

/** Keywords that only say that a schema in them rejected the value. */
const wrappers = new Set(['if', 'propertyNames', 'lazyRef'])

/** The most telling error of ajv: the last one, which sums up those of the branches before it. */
export function bestIssue(errors: readonly ErrorObject[], value: unknown): InstanceIssue {
  const best = errors.findLast(({ keyword }) => !wrappers.has(keyword)) ?? errors.at(-1)
  if (best === undefined) return { path: [], message: 'must be valid', keyword: '' }
  return {
    path: pathIn(value, best.instancePath),
    message: wordingOf(best),
    keyword: best.keyword,
  }
}

function wordingOf({ keyword, params, message = 'must be valid' }: ErrorObject): string {
  const { additionalProperty, unevaluatedProperty, allowedValue } = params as Record<string, unknown>
  const unknown = additionalProperty ?? unevaluatedProperty
  if (typeof unknown === 'string') return `must not have the property "${unknown}"`
  if (keyword === 'const') return `must be ${JSON.stringify(allowedValue)}`
  if (keyword === 'false schema') return 'must not be given'
  return message.replace('NOT', 'not')
}

function pathIn(value: unknown, pointer: string): readonly (string | number)[] {
  let at = value
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(at) ? Number(key) : key
      at = (at as Record<string | number, unknown>)[step]
      return step
    })
}
