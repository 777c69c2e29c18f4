import { valueAt } from './locate.ts'

/** The country that the rules across fields look at: the company's address, or else the billing address. */
export function companyCountry(document: unknown): string | undefined {
  const companyAddress = valueAt(document, ['companyProfile', 'address', 'country'])
  const isGiven = companyAddress !== undefined && companyAddress !== ''
  const country = isGiven
    ? companyAddress
    : valueAt(document, ['billingProfile', 'defaultAddress', 'country'])
  return typeof country === 'string' ? country : undefined
}
