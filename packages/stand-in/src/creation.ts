import { readCreation } from './routes/creation.ts'

/** How Partner Center refuses a call: the HTTP status, and what its fault says. */
export type Refusal = {
  readonly status: number
  readonly code: number
  readonly description: string
  /** Paths of properties, `billingProfile.culture`, some with a reason behind a colon. */
  readonly data: readonly string[]
}

/**
 * How Partner Center refuses a request to create a customer, as the stand-in does: one fault at a time, after repairing the
 * spelling. `undefined` if nothing in the request itself is refused. Runs in browsers, too.
 *
 * @param body the body of the request, parsed
 */
export function refusalOfCreation(body: unknown): Refusal | undefined {
  const read = readCreation(body)
  if (!('answer' in read)) return undefined
  const { status, body: fault } = read.answer
  const { code, description, data } = fault as Omit<Refusal, 'status'>
  return { status, code, description, data }
}
