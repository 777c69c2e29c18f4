import { showValue } from '../../analysis/texts/show-value.ts'
import type { Fact } from '../../analysis/value-sets/facts.ts'
import type { Kind } from '../../analysis/value-sets/kinds.ts'
import type { Reason } from '../../analysis/value-sets/reason.ts'
import type { FindingInput } from '../../engine/rule.ts'
import { valueOf } from '../../schema/subschema.ts'

/** A reason as the rest of a sentence, and the two places where it is. */
export type Telling = { readonly text: string; readonly related?: NonNullable<FindingInput['related']> }

/** Tells which two keywords exclude each other. @param otherwise what to say where no two do */
export function tellReason(reason: Reason | undefined, otherwise: string): Telling {
  if (reason === undefined) return { text: otherwise }
  const { steps, facts } = reason
  const [first, second] = toldFirst(facts)
  const where = steps.length === 0 ? '' : `in ${showValue(steps.join('.'))}, `
  const forbidden = [...first.set.required].find((name) => second.set.allows?.(name) === false)
  const text =
    forbidden === undefined
      ? `${where}${contrast(first, second)}`
      : `${where}"required" names ${showValue(forbidden)}, which ${forbidding(second)}`
  return {
    text,
    related: [first, second].map(({ schema, keyword }) => ({
      at: schema,
      path: [keyword],
      message: `"${keyword}" is here.`,
    })),
  }
}

/** What is required is told before what is forbidden. */
function toldFirst([one, other]: Reason['facts']): Reason['facts'] {
  return one.set.allows === undefined ? [one, other] : [other, one]
}

function forbidding({ schema, keyword }: Fact): string {
  return valueOf(schema, keyword) === false ? `"${keyword}": false forbids` : `"${keyword}" rejects`
}

function contrast(first: Fact, second: Fact): string {
  return first.keyword === second.keyword
    ? `${assertion(first)} in one place and ${showValue(valueOf(second.schema, second.keyword))} in another`
    : `${assertion(first)}, but ${assertion(second)}`
}

function assertion({ schema, keyword }: Fact): string {
  return `"${keyword}" is ${showValue(valueOf(schema, keyword))}`
}

/** The kinds of values that are left out, as `no object`. */
export function noneOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => `no ${kind}`).join(' and ')
}
