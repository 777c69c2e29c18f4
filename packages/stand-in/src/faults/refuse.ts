import { type FaultName, faults } from '@openpartner/schemas'
import type { Answer } from '../routes/answer.ts'

type Details = {
  /** Replaces the text of the document. */
  readonly description?: string
  /** Paths of the properties with issues, never their values. */
  readonly data?: readonly string[]
  readonly headers?: Answer['headers']
}

/** The longest list that an ApiFault takes, and the longest text. */
const maxData = 1000
const maxText = 4096

/** An answer that refuses a call: an ApiFault with the status, code and text of the document. */
export function refuse(name: FaultName, { description, data = [], headers = {} }: Details = {}): Answer {
  const { status, code, description: documented } = faults[name]
  return {
    status,
    headers,
    body: {
      code,
      description: description ?? documented,
      data: data.slice(0, maxData).map((text) => text.slice(0, maxText)),
      source: 'OpenPartner stand-in',
    },
  }
}

/** Called by another name: 421, which says just that (RFC 9110, 15.5.20). */
export function misdirected(): Answer {
  const description =
    'The stand-in does not accept this host name. It accepts localhost and the address that it listens on; to use another name, start it with --allow-host <name>, or with allowedHosts.'
  return { ...refuse('InvalidRequest', { description }), status: 421 }
}

/**
 * No such route. For a client of the service a 404 may mean something, *the domain is free*: here it would be a guess, so
 * that this is a status which no call of the service has, and the routes that there are.
 */
export function notImplemented(routes: readonly string[]): Answer {
  const description =
    'The stand-in has no such route; "routes" lists those that it has. Partner Center itself may have it.'
  const { status, body } = refuse('NotImplemented', { description })
  return { status, body: { ...(body as object), routes } }
}

/** Too many calls: the body that the documents show for it, which is not an ApiFault, and an ApiFault in one. */
export function refuseForAWhile(seconds: number): Answer {
  const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`
  const { status } = faults.RateLimited
  const fault = { code: status, description: message, data: [], source: 'OpenPartner stand-in' }
  return {
    status,
    headers: { 'Retry-After': String(seconds) },
    body: { ...fault, statusCode: status, message },
  }
}

/** A change that is not on the disk is not acknowledged. The next call tries again to save it. */
export function notSaved(): Answer {
  const description = 'The stand-in cannot write its data file: the change is not saved yet.'
  return { ...refuse('Unexpected', { description }), status: 503, headers: { 'Retry-After': '1' } }
}
