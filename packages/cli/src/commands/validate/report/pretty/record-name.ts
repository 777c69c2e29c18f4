import { shorten } from '@openpartner/terminal/shorten'

/** Where a resource has something to know it by, the most telling first. */
const namePaths = [
  ['companyProfile', 'companyName'],
  ['billingProfile', 'companyName'],
  ['companyName'],
  ['companyProfile', 'domain'],
  ['domain'],
  ['userName'],
  ['url'],
  ['uri'],
  ['id'],
]

const countryPaths = [
  ['companyProfile', 'address', 'country'],
  ['billingProfile', 'defaultAddress', 'country'],
  ['defaultAddress', 'country'],
  ['country'],
]

/** What to call a record, and its country; `''` where it doesn't say. */
export type RecordName = { readonly name: string; readonly country: string }

export function recordName(record: unknown): RecordName {
  return {
    name: shorten(firstText(record, namePaths), 40),
    country: shorten(firstText(record, countryPaths), 4),
  }
}

function firstText(record: unknown, paths: readonly (readonly string[])[]): string {
  for (const path of paths) {
    const value = path.reduce(property, record)
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return ''
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
