import type { FastifyError } from 'fastify'
import type { Answer } from './answer.ts'
import { type FaultName, refuse, refuseForAWhile } from './refuse.ts'
import { TooManyCalls } from './too-many-calls.ts'

/** By Fastify's own codes. */
const known: Readonly<Record<string, FaultName>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'TooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UnsupportedMediaType',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'InvalidRequest',
  FST_ERR_CTP_INVALID_JSON_BODY: 'InvalidRequest',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'InvalidRequest',
  FST_ERR_BAD_URL: 'InvalidRequest',
}

/** What is answered when something is wrong before or in a handler; its text never repeats what was sent. */
export function faultOfError(error: FastifyError | TooManyCalls): Answer {
  if (error instanceof TooManyCalls) return refuseForAWhile(error.seconds)
  const { validation, validationContext } = error
  if (validation !== undefined) {
    const [first] = validation
    const missing = first?.params.missingProperty
    if (missing === 'if-match') return refuse('EtagMissing')
    if (validationContext === 'params') return refuse('InvalidCustomerId')
    return refuse('InvalidRequest', { data: [first?.instancePath.slice(1) ?? ''] })
  }
  const name = known[error.code]
  if (name !== undefined) return refuse(name)
  // Parsers of the platform have a status and no code of their own.
  return refuse(error.statusCode === 400 ? 'InvalidRequest' : 'Unexpected')
}
