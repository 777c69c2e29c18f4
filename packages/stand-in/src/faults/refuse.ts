import type { FaultName } from '@openpartner/schemas'
import type { Answer } from '../routes/answer.ts'
import { faultExamples } from '../document.ts'

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
  const example = faultExamples[name]
  if (example === undefined) throw new Error(`openapi.json has no example ${name}`)
  const { code, description: documented } = example.value as { code: number; description: string }
  return {
    status: example['x-status'],
    headers,
    body: {
      code,
      description: description ?? documented,
      data: data.slice(0, maxData).map((text) => text.slice(0, maxText)),
      source: 'OpenPartner stand-in',
    },
  }
}

/** Too many calls: the body that the documents show for it, which is not an ApiFault, and an ApiFault in one. */
export function refuseForAWhile(seconds: number): Answer {
  const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`
  const status = faultExamples.RateLimited?.['x-status'] ?? 429
  const fault = { code: status, description: message, data: [], source: 'OpenPartner stand-in' }
  return {
    status,
    headers: { 'Retry-After': String(seconds) },
    body: { ...fault, statusCode: status, message },
  }
}
