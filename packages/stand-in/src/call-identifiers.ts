import { randomUUID } from 'node:crypto'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The headers that every answer carries: what was sent, or what is made up in its place. */
export function callIdentifiers(headers: Headers): Record<string, string> {
  const locale = headers['x-locale']
  return {
    'MS-RequestId': sentOr(headers['ms-requestid']),
    'MS-CorrelationId': sentOr(headers['ms-correlationid']),
    'X-Locale': typeof locale === 'string' && /^[a-z-]{1,10}$/i.test(locale) ? locale : 'en-US',
  }
}

const sentOr = (header: string | string[] | undefined): string =>
  typeof header === 'string' && uuid.test(header) ? header : randomUUID()
