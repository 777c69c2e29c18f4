import type { Customer } from '@openpartner/validators/customer'

/** The value of each field that a filter can name; the stand-in has no providers. */
const fields = {
  CompanyName: ({ companyProfile }: Customer) => companyProfile.companyName,
  Domain: ({ companyProfile }: Customer) => companyProfile.domain,
  IndirectReseller: ({ associatedPartnerId }: Customer) => associatedPartnerId,
  IndirectCloudSolutionProvider: () => undefined,
} as const

type Field = keyof typeof fields

export type Filter = { readonly Field: Field; readonly Value: string }

/** The keys of a filter in lower case; SDKs send `fieldType` too, which says nothing about customers. */
const keys: ReadonlySet<string> = new Set(['field', 'value', 'operator', 'fieldtype'])

/**
 * The filter in this text; `undefined` if it is not one. The documents write its keys in Pascal case and the operator as
 * `starts_with`; SDKs write the keys in camel case, or the operator as `StartsWith`.
 */
export function readFilter(text: string): Filter | undefined {
  try {
    const entries = Object.entries(JSON.parse(text) as object).map(
      ([key, value]) => [key.toLowerCase(), value as unknown] as const,
    )
    const parts = new Map(entries)
    // Twice the same key in other letters would leave one of them out.
    if (parts.size < entries.length || entries.some(([key]) => !keys.has(key))) return undefined
    const [field, value, operator] = ['field', 'value', 'operator'].map((key) => parts.get(key))
    if (typeof operator !== 'string' || !/^starts_?with$/i.test(operator)) return undefined
    if (typeof value !== 'string' || value === '' || value.length > 256) return undefined
    const name = Object.keys(fields).find((known) => known.toLowerCase() === String(field).toLowerCase())
    return name === undefined ? undefined : { Field: name as Field, Value: value }
  } catch {
    return undefined
  }
}

/** Whether the field begins with the value, in any letter case. */
export function isSelected(customer: Customer, { Field, Value }: Filter): boolean {
  return fields[Field](customer)?.toLowerCase().startsWith(Value.toLowerCase()) === true
}
