import { property } from './property.ts'

export { property }

/**
 * The country that the rules across fields look at: that of the company's address, or else of the billing address.
 * Reads own properties only; not every text is a country.
 */
export function companyCountry(document: unknown): string | undefined {
  const companyAddress = property(property(property(document, 'companyProfile'), 'address'), 'country')
  const isGiven = companyAddress !== undefined && companyAddress !== ''
  const billingAddress = (): unknown => property(property(document, 'billingProfile'), 'defaultAddress')
  const country = isGiven ? companyAddress : property(billingAddress(), 'country')
  return typeof country === 'string' ? country : undefined
}
