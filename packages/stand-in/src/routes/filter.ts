import type { Customer } from '@openpartner/validators/customer'

/** The value of each field that a filter can name; the stand-in has no providers. */
const fields = {
  CompanyName: ({ companyProfile }: Customer) => companyProfile.companyName,
  Domain: ({ companyProfile }: Customer) => companyProfile.domain,
  IndirectReseller: ({ associatedPartnerId }: Customer) => associatedPartnerId,
  IndirectCloudSolutionProvider: () => undefined,
} as const

export type Filter = { readonly Field: keyof typeof fields; readonly Value: string }

/** The filter in this text; `undefined` if it is not one. */
export function readFilter(text: string): Filter | undefined {
  try {
    const { Field, Value, Operator, ...more } = JSON.parse(text) as Record<string, unknown>
    if (Object.keys(more).length > 0 || Operator !== 'starts_with') return undefined
    if (typeof Value !== 'string' || Value === '' || Value.length > 256) return undefined
    if (typeof Field !== 'string' || !Object.hasOwn(fields, Field)) return undefined
    return { Field: Field as Filter['Field'], Value }
  } catch {
    return undefined
  }
}

/** Whether the field begins with the value, in any letter case. */
export function isSelected(customer: Customer, { Field, Value }: Filter): boolean {
  return fields[Field](customer)?.toLowerCase().startsWith(Value.toLowerCase()) === true
}
