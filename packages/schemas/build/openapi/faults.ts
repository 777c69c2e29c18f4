import { STATUS_CODES } from 'node:http'
import { commonFaults, type FaultName, faults } from '../../src/http/faults.ts'
import {
  commonResponseHeaders,
  type ResponseHeaderName,
  responseHeaders,
} from '../../src/http/response-headers.ts'
import { jsonContent } from './media-types.ts'
import { reference, schemaReference } from './schemas.ts'
import type { Json } from './json.ts'

const entries = Object.entries(faults) as [FaultName, (typeof faults)[FaultName]][]

/** The headers that an answer may carry, as references by their names on the wire. */
export function headersOf(names: readonly ResponseHeaderName[]): Json {
  return Object.fromEntries(
    [...commonResponseHeaders, ...names].map((name) => [
      responseHeaders[name].name,
      reference('headers', name),
    ]),
  )
}

/** Additional headers of refusals, by status. */
const headersByStatus: Readonly<Record<number, readonly ResponseHeaderName[]>> = {
  401: ['Authenticate'],
  429: ['RetryAfter'],
}

function faultResponse(status: number, names: readonly FaultName[]): Json {
  const fault = schemaReference('api-fault')
  return {
    description: STATUS_CODES[status] ?? 'Fault',
    headers: headersOf(headersByStatus[status] ?? []),
    content: jsonContent(
      status === 429 ? { anyOf: [fault, schemaReference('ThrottlingFault')] } : fault,
      Object.fromEntries(names.map((name) => [name, reference('examples', name)])),
    ),
  }
}

const componentOf = (status: number): string => (STATUS_CODES[status] ?? '').replaceAll(' ', '')
const withStatus = (status: number, names: readonly FaultName[]): FaultName[] =>
  names.filter((name) => faults[name].status === status)
const statusesOf = (names: readonly FaultName[]): number[] => [
  ...new Set(names.map((name) => faults[name].status).toSorted()),
]

/** The responses that refuse a call: shared ones by reference, its own ones in full. */
export function faultResponses(own: readonly FaultName[]): Json {
  const names = [...commonFaults, ...own]
  const responses = statusesOf(names).map((status) => {
    const response =
      withStatus(status, own).length === 0
        ? reference('responses', componentOf(status))
        : faultResponse(status, withStatus(status, names))
    return [String(status), response]
  })
  return { ...Object.fromEntries(responses), default: reference('responses', 'OtherFault') }
}

/** The responses that calls share. */
export function responseComponents(): Json {
  const shared = statusesOf(commonFaults).map((status) => [
    componentOf(status),
    faultResponse(status, withStatus(status, commonFaults)),
  ])
  const other = {
    ...faultResponse(405, ['MethodNotAllowed', 'NotImplemented']),
    description: 'Any other error',
  }
  return { ...Object.fromEntries(shared), OtherFault: other }
}

/** An answer for each fault; `x-status` is its HTTP status. */
export function faultExamples(): Json {
  return Object.fromEntries(
    entries.map(([name, { status, code, description, summary, ...fault }]) => {
      const data = 'data' in fault ? fault.data : []
      const value =
        status === 429
          ? { statusCode: status, message: description }
          : { code, description, data, source: 'PartnerFD' }
      return [name, { summary, value, 'x-status': status }]
    }),
  )
}
