import { valueAt } from './locate.ts'

/** The country that the rules across fields look at: the company's address, or else the billing address. */
export function companyCountry(document: unknown): unknown {
  const companyAddress = valueAt(document, ['companyProfile', 'address', 'country'])
  if (companyAddress !== undefined && companyAddress !== '') return companyAddress
  return valueAt(document, ['billingProfile', 'defaultAddress', 'country'])
}
