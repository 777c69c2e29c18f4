import type { ChangeReason } from './normalization.ts'
import { type EnumTable, isEnum, type NormalizerTable, own } from './normalizer-table.ts'
import { unwrappedEnum } from './power-shell.ts'
import { oncePer, spellingsOf } from './spellings.ts'

export type Repaired = { readonly text: string; readonly reason: ChangeReason } | undefined

/** The canonical spelling of a value of a known kind, if it has another one. */
export function repairText(value: unknown, table: NormalizerTable): Repaired {
  if (isEnum(table)) return repaired(value, wordOf(value, table), 'enum-spelling')
  if (typeof value !== 'string') return undefined
  if (table === 'country')
    return repaired(value, /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : value, 'country-case')
  return table === 'culture' ? repaired(value, canonicalCulture(value), 'culture-case') : undefined
}

const repaired = (from: unknown, to: string | undefined, reason: ChangeReason): Repaired =>
  to === undefined || from === to ? undefined : { text: to, reason }

/** The word of an enum that a value means: in another spelling, or by its number. */
export function wordOf(value: unknown, table: EnumTable): string | undefined {
  const given = unwrappedEnum(value)
  if (typeof given === 'number' || (typeof given === 'string' && /^[0-9]$/.test(given)))
    return (own(table, 'numbers') ?? [])[Number(given)]
  return typeof given === 'string' ? valueBySpelling(table)(given) : undefined
}

const valueBySpelling = /* @__PURE__ */ oncePer((table: EnumTable) =>
  spellingsOf([...table.values, ...(own(table, 'numbers') ?? [])].map((word) => [word, word])),
)

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
