import { has, numberOf, stringOf, type Subschema } from '../../schema/subschema.ts'
import { longestMatch } from './longest-match.ts'

/** Formats whose texts are short by themselves: dates, times, addresses of hosts, identifiers. */
const shortFormats = new Set(['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6', 'hostname'])

/** Whether a schema by itself bounds the length of texts. */
export function boundsStrings(schema: Subschema): boolean {
  if (numberOf(schema, 'maxLength') !== undefined || has(schema, 'enum') || has(schema, 'const')) return true
  if (shortFormats.has(stringOf(schema, 'format') ?? '')) return true
  const pattern = stringOf(schema, 'pattern')
  return pattern !== undefined && longestMatch(pattern) !== Number.POSITIVE_INFINITY
}
