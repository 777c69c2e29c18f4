import { randomBytes, randomUUID } from 'node:crypto'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Headers = Readonly<Record<string, string | string[] | undefined>>
type Identifiers = Readonly<
  Record<'MS-RequestId' | 'MS-CorrelationId' | 'MS-CV' | 'MS-ServerId' | 'X-Locale', string>
>

/** The headers of every answer: as they were sent, or made up. */
export function callIdentifiers(headers: Headers): Identifiers {
  const { 'x-locale': locale, 'ms-cv': vector } = headers
  return {
    'MS-RequestId': sentOr(headers['ms-requestid']),
    'MS-CorrelationId': sentOr(headers['ms-correlationid']),
    'MS-CV': typeof vector === 'string' && /^[\w+/=.!-]{1,128}$/.test(vector) ? vector : freshVector(),
    'MS-ServerId': 'OpenPartner',
    'X-Locale': typeof locale === 'string' && /^[a-z-]{1,10}$/i.test(locale) ? locale : 'en-US',
  }
}

/** As the service writes one: a base of 16 characters, and a counter. */
const freshVector = (): string => `${randomBytes(12).toString('base64')}.0`

const sentOr = (header: string | string[] | undefined): string =>
  typeof header === 'string' && uuid.test(header) ? header : randomUUID()
