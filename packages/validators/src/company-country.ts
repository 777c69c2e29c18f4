import { property } from './property.ts'

/** The country that the rules across fields look at: the company's address, or else the billing address. */
export function companyCountry(document: unknown): string | undefined {
  const companyAddress = property(property(property(document, 'companyProfile'), 'address'), 'country')
  const isGiven = companyAddress !== undefined && companyAddress !== ''
  const billingAddress = (): unknown => property(property(document, 'billingProfile'), 'defaultAddress')
  const country = isGiven ? companyAddress : property(billingAddress(), 'country')
  return typeof country === 'string' ? country : undefined
}
