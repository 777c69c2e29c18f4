import { has, numberOf, stringOf, type Subschema } from '../../schema/subschema.ts'
import { isAnchored } from './anchors.ts'
import { lengthOf } from './character-sets.ts'
import { parsePattern } from './parse-pattern.ts'

/** Formats whose texts are short by themselves: dates, times, addresses of hosts, identifiers. */
const shortFormats = new Set(['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6', 'hostname'])

/** Whether a schema by itself bounds the length of texts. */
export function boundsStrings(schema: Subschema): boolean {
  if (numberOf(schema, 'maxLength') !== undefined || has(schema, 'enum') || has(schema, 'const')) return true
  if (shortFormats.has(stringOf(schema, 'format') ?? '')) return true
  const pattern = stringOf(schema, 'pattern')
  return pattern !== undefined && isBounded(pattern)
}

/** Whether a pattern accepts only texts up to some length. */
function isBounded(text: string): boolean {
  const pattern = parsePattern(text)
  if (pattern === undefined || !isAnchored(pattern.ast)) return false
  return lengthOf(pattern.ast.alternatives, pattern.unicode).max !== Number.POSITIVE_INFINITY
}
