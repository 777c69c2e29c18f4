import type { Origin } from '../provenance/origin.ts'
import type { FaultName } from './faults.ts'
import type { ParameterName } from './parameters.ts'
import type { ResponseHeaderName } from './response-headers.ts'

/** A documented call. Requests and responses are named as their schemas are: `customer`, `AddressValidation`. */
export type Operation = {
  /** Base name of its file, and `operationId`. Two operations may share an address and differ in their bodies. */
  readonly id: string
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly tag: 'Customers' | 'Profiles' | 'Relations' | 'Validations'
  readonly origin: Origin
  /** Only those of this operation, in addition to the headers of every call. */
  readonly parameters: readonly ParameterName[]
  readonly request: string | null
  /** HTTP status of success. */
  readonly status: 200 | 201 | 204
  readonly response: string | null
  /** Further answers without a body, by HTTP status, that are no faults. */
  readonly outcomes?: Readonly<Record<number, string>>
  /** Only those of this operation, in addition to the headers of every answer. */
  readonly responseHeaders: readonly ResponseHeaderName[]
  /** Only those of this operation, in addition to the faults of every call. */
  readonly faults: readonly FaultName[]
}
