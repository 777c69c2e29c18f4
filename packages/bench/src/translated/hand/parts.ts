import { fits } from './text.ts'

export type Fields = { readonly [name: string]: unknown }

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown, maximum: number): boolean =>
  value === undefined || (typeof value === 'string' && fits(value, maximum))

export const isBoolean = (value: unknown): boolean => value === undefined || typeof value === 'boolean'

/** Whether a closed object has fields of these names alone. */
export function hasNoOther(value: Fields, names: ReadonlySet<string>): boolean {
  for (const name in value) if (!names.has(name)) return false
  return true
}

/** Text that is empty, absent or of a format. */
export const isOptional = (value: unknown, hasFormat: (text: string) => boolean): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && hasFormat(value))

export const isTextList = (value: unknown, maxItems: number, maximum: number): boolean => {
  if (value === undefined) return true
  if (!Array.isArray(value) || value.length > maxItems) return false
  for (const item of value) if (typeof item !== 'string' || !fits(item, maximum)) return false
  return true
}

export const isAttributes = (value: unknown): boolean =>
  value === undefined || (isObject(value) && isText(value.etag, 256) && isText(value.objectType, 128))

function isLink(value: unknown): boolean {
  if (value === undefined) return true
  return (
    isObject(value) &&
    isText(value.uri, 2048) &&
    isText(value.method, 16) &&
    isText(value.body, 65536) &&
    isHeaders(value.headers)
  )
}

function isHeaders(value: unknown): boolean {
  if (value === undefined) return true
  if (!Array.isArray(value) || value.length > 64) return false
  for (const header of value)
    if (!isObject(header) || !isText(header.key, 256) || !isText(header.value, 8192)) return false
  return true
}

export const isLinks = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isLink(value.self) &&
    isLink(value.next) &&
    isLink(value.previous) &&
    isAttributes(value.attributes))

/** All of an address except its country. */
export const isAddress = (value: Fields): boolean =>
  isText(value.addressLine1, 200) &&
  isText(value.addressLine2, 200) &&
  isText(value.region, 64) &&
  isText(value.postalCode, 40) &&
  isText(value.firstName, 50) &&
  isText(value.middleName, 50) &&
  isText(value.lastName, 50) &&
  isText(value.city, 128) &&
  isText(value.state, 64) &&
  isText(value.phoneNumber, 64)

export function isRelationship(value: unknown): boolean {
  switch (value) {
    case undefined:
    case 'none':
    case 'reseller':
    case 'advisor':
    case 'syndication':
    case 'microsoft_support':
      return true
    default:
      return false
  }
}
