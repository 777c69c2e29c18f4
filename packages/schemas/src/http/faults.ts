import { from, type Origin } from '../provenance/origin.ts'

/** A way to refuse a call. */
type Fault = {
  /** HTTP status. */
  readonly status: number
  readonly code: number
  readonly description: string
  /** When it is sent. */
  readonly summary: string
  readonly data?: readonly string[]
  readonly origin: Origin
}

const documented = from('documented', 'error-codes')
/** The status is documented, its code is not: the status is used instead. */
const ownCode = from('assumed', 'error-codes')
const addressLine = 'billingProfile.defaultAddress.addressLine1'

/** Every fault of the Customer calls, by the name of its example. Codes are unique only together with the status. */
export const faults = {
  CustomerDetailsMissing: {
    status: 400,
    code: 2001,
    description: 'Customer details are missing',
    summary: 'A required property is missing; data has its path.',
    data: [addressLine],
    origin: from('observed', 'cloudblue'),
  },
  EtagStale: {
    status: 400,
    code: 2055,
    description: 'Etag is no longer valid',
    summary: 'The resource has changed since it was read: read it again.',
    origin: documented,
  },
  InvalidProperty: {
    status: 400,
    code: 3000,
    description: 'Invalid property',
    summary: 'A property is unknown, or of the wrong type; data has its path.',
    data: ['companyProfile.domain'],
    origin: documented,
  },
  InvalidData: {
    status: 400,
    code: 27002,
    description: 'A property has invalid data',
    summary: 'A property has a value that is not accepted; data has its path and a word for the reason.',
    data: ['state:  StateInvalid - Details'],
    origin: from('observed', 'powershell-module'),
  },
  RegistrationNumberNotSupported: {
    status: 400,
    code: 600002,
    description: "Organization registration ID value isn't supported",
    summary: 'A registration number was sent, but the country is not one of those that require one.',
    origin: documented,
  },
  RegistrationNumberMissing: {
    status: 400,
    code: 600049,
    description: 'Organization registration ID information is missing',
    summary: 'The country is one of those that require a registration number.',
    origin: documented,
  },
  RegistrationNumberInvalid: {
    status: 400,
    code: 600050,
    description:
      'Organization registration ID information is invalid and should be of the format ^(\\d{7}|\\d{10})$',
    summary:
      'The registration number does not have the format of its country; the text ends with the pattern.',
    origin: documented,
  },
  PhoneNumberMissing: {
    status: 400,
    code: 600051,
    description: 'Customer phone number is missing',
    summary: 'The same countries require billingProfile.defaultAddress.phoneNumber.',
    origin: documented,
  },
  InvalidRequest: {
    status: 400,
    code: 800002,
    description: 'Invalid request input',
    summary: 'The body is not JSON, or a parameter is not valid.',
    origin: documented,
  },
  InvalidCustomerId: {
    status: 400,
    code: 900118,
    description: 'Invalid Customer ID',
    summary: 'The ID is not a UUID.',
    origin: documented,
  },
  AccessDenied: {
    status: 401,
    code: 400,
    description: 'Access denied',
    summary: 'The token is not valid.',
    origin: documented,
  },
  TokenMissing: {
    status: 401,
    code: 800001,
    description: 'Partner Token missing in request context',
    summary: 'No bearer token was sent.',
    origin: documented,
  },
  NoSellingCountry: {
    status: 403,
    code: 2030,
    description: "Partner isn't onboarded to sell in country/region",
    summary: 'The partner may not sell where the customer is.',
    origin: documented,
  },
  NoRelationship: {
    status: 403,
    code: 20002,
    description: 'The partner ID has no commerce relationship with the customer ID.',
    summary: 'The customer does not belong to the partner, or no longer does.',
    origin: documented,
  },
  NotAllowed: {
    status: 403,
    code: 600006,
    description: 'The requested action is not allowed',
    summary: 'The partner or its application lacks a permission.',
    origin: from('observed', 'dotnet-samples'),
  },
  NotFound: {
    status: 404,
    code: 1000,
    description: 'Not found',
    summary: 'There is nothing at this address.',
    origin: documented,
  },
  TenantNotFound: {
    status: 404,
    code: 60003,
    description: 'Tenant not found',
    summary: 'No customer has this ID.',
    origin: documented,
  },
  MethodNotAllowed: {
    status: 405,
    code: 405,
    description: 'Method not allowed',
    summary: 'The address does not support this method.',
    origin: ownCode,
  },
  RequestTimeout: {
    status: 408,
    code: 408,
    description: 'The request took too long to arrive',
    summary: 'The client did not send the whole request in time.',
    origin: ownCode,
  },
  DomainTaken: {
    status: 409,
    code: 409,
    description: 'The domain is already taken',
    summary: 'Another tenant has the domain.',
    origin: ownCode,
  },
  RequestIdReused: {
    status: 409,
    code: 409,
    description: 'The request ID was used for another request',
    summary: 'The same MS-RequestId was sent with another body.',
    origin: ownCode,
  },
  EtagMissing: {
    status: 412,
    code: 412,
    description: 'Precondition failed: If-Match is missing',
    summary: 'If-Match was not sent.',
    origin: ownCode,
  },
  TooLarge: {
    status: 413,
    code: 413,
    description: 'The request is too large',
    summary: 'The body is larger than the service reads.',
    origin: from('assumed', 'openpartner-stand-in'),
  },
  UnsupportedMediaType: {
    status: 415,
    code: 415,
    description: 'The media type is not supported: send application/json',
    summary: 'The body is not declared as JSON.',
    origin: from('assumed', 'openpartner-stand-in'),
  },
  RateLimited: {
    status: 429,
    code: 429,
    description: 'Rate limit is exceeded. Try again in 57 seconds.',
    summary: 'A tenant sent more than 500 requests within a minute; Retry-After has the seconds to wait.',
    origin: from('documented', 'throttling', 'customer-resources'),
  },
  Unexpected: {
    status: 500,
    code: 800003,
    description: 'Unexpected service error',
    summary: 'Something went wrong inside the service.',
    origin: documented,
  },
  NotImplemented: {
    status: 501,
    code: 501,
    description: 'The stand-in has no such route',
    summary: 'Sent by the stand-in alone: the service may have this call, the stand-in does not.',
    origin: from('assumed', 'openpartner-stand-in'),
  },
} as const satisfies Record<string, Fault>

/** The name of a documented fault. */
export type FaultName = keyof typeof faults

/** Why any call may be refused. */
export const commonFaults = [
  'InvalidRequest',
  'TokenMissing',
  'AccessDenied',
  'NotAllowed',
  'NotFound',
  'RequestTimeout',
  'RateLimited',
  'Unexpected',
] as const satisfies FaultName[]
