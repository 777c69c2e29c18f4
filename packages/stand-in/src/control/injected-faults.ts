import { type FaultName, faults } from '@openpartner/schemas'
import { refuse, refuseForAWhile } from '../faults/refuse.ts'
import type { Answer } from '../routes/answer.ts'

/** What a gateway in front of the service answers: a page, not an ApiFault. */
const gateways = {
  BadGateway: { status: 502, text: 'Bad Gateway' },
  ServiceUnavailable: { status: 503, text: 'Service Unavailable' },
  GatewayTimeout: { status: 504, text: 'Gateway Timeout' },
} as const

/** A fault that a test can ask for: a documented one, or that of a gateway. */
export type InjectedFault = FaultName | keyof typeof gateways

/** The names of every fault that a test can ask for. */
export const faultNames: readonly string[] = [...Object.keys(faults), ...Object.keys(gateways)]

export const isFaultName = (name: unknown): name is InjectedFault =>
  typeof name === 'string' && faultNames.includes(name)

/** Seconds to wait if nothing else is asked for. */
const usualWait = 1

/** The answer with this fault. @param retryAfter seconds */
export function injectedAnswer(fault: InjectedFault, retryAfter: number | undefined): Answer {
  if (fault === 'RateLimited') return refuseForAWhile(retryAfter ?? usualWait)
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
  if (!Object.hasOwn(gateways, fault)) return refuse(fault as FaultName, { headers })
  const { status, text } = gateways[fault as keyof typeof gateways]
  return {
    status,
    headers,
    html: `<html><head><title>${status} ${text}</title></head><body><h1>${text}</h1></body></html>`,
  }
}
