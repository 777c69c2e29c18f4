/** What ConvertTo-Json of PowerShell makes of enums, lists and dates. */
import { own } from './normalizer-table.ts'
import { isRecord } from './record.ts'
import { spellingsOf } from './spellings.ts'

/** The keys of objects that wrap a list, and whether they are only beside it: of Windows PowerShell and of .NET collections. */
const isBesideList = /* @__PURE__ */ spellingsOf(
  [
    'value',
    'items',
    'count',
    'length',
    'capacity',
    'isfixedsize',
    'isreadonly',
    'issynchronized',
    'syncroot',
  ].map((name, index) => [name, index > 1]),
)

/** The list in an object that has nothing but it and its length: `{"value": […], "Count": 2}`, `{"Items": […]}`. */
export function unwrappedList(value: unknown): readonly unknown[] | undefined {
  if (!isRecord(value)) return undefined
  const others = Object.entries(value).filter(([key]) => isBesideList(key) !== true)
  const [[key, list] = ['', undefined], ...more] = others
  const isWrapper = isBesideList(key) === false && more.length === 0
  return isWrapper && Array.isArray(list) ? list : undefined
}

/** The name or number of an enum value that went through remoting: `{"value": 1, "Value": "Reseller"}`. */
export function unwrappedEnum(value: unknown): unknown {
  if (!isRecord(value)) return value
  const [name, number] = [own(value, 'Value'), own(value, 'value')]
  return typeof name === 'string' ? name : typeof number === 'number' ? number : value
}

/** A date in the spelling of ISO 8601: `/Date(1700000000000)/`, alone or with the text that PowerShell adds to dates. */
export function isoDate(value: unknown): string | undefined {
  if (isRecord(value)) {
    const others = Object.keys(value).filter((key) => !['value', 'DateTime', 'DisplayHint'].includes(key))
    return others.length === 0 && Object.hasOwn(value, 'DateTime') ? isoDate(own(value, 'value')) : undefined
  }
  if (typeof value !== 'string' || value.length > 200) return undefined
  const [, inner = value] = /^@\{value=([^;]*);.*\bDateTime=/.exec(value) ?? []
  const [, milliseconds] = /^\\?\/Date\((-?[0-9]{1,16})(?:[+-][0-9]{4})?\)\\?\/$/.exec(inner) ?? []
  const date = new Date(milliseconds === undefined ? Number.NaN : Number(milliseconds))
  if (!Number.isNaN(date.getTime())) return date.toISOString()
  return inner === value ? undefined : inner
}
