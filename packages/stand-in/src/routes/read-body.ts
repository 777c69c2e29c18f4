import type { Normalization, Validator } from '@openpartner/validators'
import type { Answer } from './answer.ts'
import { faultOfIssues } from '../faults/fault-of-issues.ts'
import { refuse } from '../faults/refuse.ts'

/** What a body is, and how its spelling is repaired: SDKs send Pascal case and a null for every unset property. */
export type BodyKind<Value> = {
  readonly validator: Validator<Value>
  readonly normalize: (value: unknown) => Normalization
}

export type Read<Value> = { readonly value: Value } | { readonly answer: Answer }

/** The body if it is valid, or the answer that refuses it. */
export function readBody<Value>(body: unknown, { validator, normalize }: BodyKind<Value>): Read<Value> {
  if (body === undefined) return { answer: refuse('InvalidRequest') }
  const { value } = normalize(body)
  const result = validator.validate(value)
  if (result.ok) return { value: result.value }
  return { answer: faultOfIssues(result.issues, countryIn(value)) }
}

function countryIn(value: unknown): unknown {
  const { billingProfile } = (value ?? {}) as { billingProfile?: { defaultAddress?: { country?: unknown } } }
  return billingProfile?.defaultAddress?.country
}
