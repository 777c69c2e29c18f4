import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { refuse } from '../faults/refuse.ts'

/**
 * Does what a call asks for, once: the same MS-RequestId with the same body gets the same answer again, so that a client
 * that has not seen it can retry. A refusal is not kept: the request can be corrected. The identifier counts for one
 * address and method, because the SDKs send one for several calls if they are told which.
 *
 * @param value what was sent, once it is known to be valid
 */
export function once(
  { store, operation, params, requestId }: Call,
  value: unknown,
  act: () => Answer,
): Answer {
  const address = [operation.id, ...Object.values(params)].join(' ')
  const key = operation.id === 'create-customer' ? requestId : `${requestId} ${address}`
  const fingerprint = fingerprintOf(value)
  if (fingerprint === undefined) return refuse('InvalidRequest')
  const before = store.answerTo(key)
  if (before !== undefined) {
    return before.fingerprint === fingerprint ? before.answer : refuse('RequestIdReused')
  }
  const answer = act()
  if (answer.status < 300) store.keepAnswer(key, { answer, fingerprint })
  return answer
}

/** Nothing for a value that is too deep: what nobody reads, such as attributes, may be. */
function fingerprintOf(value: unknown): string | undefined {
  try {
    return createHash('sha256').update(JSON.stringify(value)).digest('hex')
  } catch {
    return undefined
  }
}
