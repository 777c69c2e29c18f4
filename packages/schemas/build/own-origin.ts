import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { notBlank } from '../src/define/patterns.ts'
import { from, type Origin } from '../src/provenance/origin.ts'

/** Origin of a constraint that no page and no sample gives: a limit is one thing, a format another. */
export function ownOrigin(keyword: string, { pattern }: JsonSchema): Origin {
  if (keyword === 'minLength' || (keyword === 'pattern' && pattern === notBlank))
    return from('assumed', 'openpartner-required')
  if (keyword === 'pattern' || keyword === 'format') return from('assumed', 'openpartner-format')
  return from('assumed', 'openpartner')
}
