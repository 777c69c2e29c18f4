import type { Origin } from '../provenance/origin.ts'
import type { FaultName } from './faults.ts'
import type { ParameterName } from './parameters.ts'
import type { ResponseHeaderName } from './response-headers.ts'

/** A documented call. Requests and responses are named as their schemas are: `customer`, `AddressValidation`. */
export type Operation = {
  /** Base name of its file, and `operationId`. Two operations may stand at one address: they differ in what they take. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly tag: 'Customers' | 'Profiles' | 'Validations'
  readonly origin: Origin
  /** Those of this operation alone; the headers of every call come on top. */
  readonly parameters: readonly ParameterName[]
  readonly request: string | null
  /** HTTP status of success. */
  readonly status: 200 | 201 | 204
  readonly response: string | null
  /** Those of this operation alone; the headers of every answer come on top. */
  readonly responseHeaders: readonly ResponseHeaderName[]
  /** Those of this operation alone; the faults of every call come on top. */
  readonly faults: readonly FaultName[]
}
