import { randomUUID } from 'node:crypto'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Headers = Readonly<Record<string, string | string[] | undefined>>
type Identifiers = Readonly<Record<'MS-RequestId' | 'MS-CorrelationId' | 'X-Locale', string>>

/** The headers of every answer: as they were sent, or made up. */
export function callIdentifiers(headers: Headers): Identifiers {
  const locale = headers['x-locale']
  return {
    'MS-RequestId': sentOr(headers['ms-requestid']),
    'MS-CorrelationId': sentOr(headers['ms-correlationid']),
    'X-Locale': typeof locale === 'string' && /^[a-z-]{1,10}$/i.test(locale) ? locale : 'en-US',
  }
}

const sentOr = (header: string | string[] | undefined): string =>
  typeof header === 'string' && uuid.test(header) ? header : randomUUID()
