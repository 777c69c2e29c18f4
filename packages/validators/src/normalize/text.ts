import { fold } from './fold.ts'
import type { ChangeReason } from './normalization.ts'
import type { NormalizerTable } from './normalizer-table.ts'

export type Repaired = { readonly text: string; readonly reason: ChangeReason } | undefined

/** The canonical spelling of a text of a known kind, if it has another one. */
export function repairText(text: string, table: NormalizerTable): Repaired {
  if (table === 'country')
    return repaired(text, /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text, 'country-case')
  if (table === 'culture') return repaired(text, canonicalCulture(text), 'culture-case')
  if (typeof table !== 'object' || !('values' in table)) return undefined
  const value = table.values.find((candidate) => fold(candidate) === fold(text))
  return repaired(text, value ?? text, 'enum-spelling')
}

const repaired = (from: string, to: string, reason: ChangeReason): Repaired =>
  from === to ? undefined : { text: to, reason }

/** RFC 5646, section 2.1.1: language in lower case, script in title case, region in capitals. */
function canonicalCulture(text: string): string {
  const parts = /^([a-z]{2})(-[a-z]{4})?(-[a-z]{2})$/i.exec(text)
  if (parts === null) return text
  const [, language = '', script = '', region = ''] = parts
  return (
    language.toLowerCase() +
    script.slice(0, 2).toUpperCase() +
    script.slice(2).toLowerCase() +
    region.toUpperCase()
  )
}
