import type { Identifiers } from '../control/identifiers.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Headers = Readonly<Record<string, string | string[] | undefined>>
type CallIdentifiers = Readonly<
  Record<'MS-RequestId' | 'MS-CorrelationId' | 'MS-CV' | 'MS-ServerId' | 'X-Locale', string>
>

/** The headers of every answer: as they were sent, or made up. */
export function callIdentifiers(headers: Headers, identifiers: Identifiers): CallIdentifiers {
  const sentOr = (header: string | string[] | undefined): string =>
    typeof header === 'string' && uuid.test(header) ? header : identifiers.uuid('call')
  const { 'x-locale': locale, 'ms-cv': vector } = headers
  return {
    'MS-RequestId': sentOr(headers['ms-requestid']),
    'MS-CorrelationId': sentOr(headers['ms-correlationid']),
    'MS-CV':
      typeof vector === 'string' && /^[\w+/=.!-]{1,128}$/.test(vector) ? vector : `${identifiers.vector()}.0`,
    'MS-ServerId': 'OpenPartner',
    'X-Locale':
      typeof locale === 'string' && /^"?[a-z-]{1,10}"?$/i.test(locale) ? locale.replaceAll('"', '') : 'en-US',
  }
}
