/**
 * The country that the rules across fields go by: that of the company's address, or else of the billing address.
 * Reads own properties only; the text need not be a country.
 *
 * @param document a customer or a request that creates one
 */
export function companyCountry(document: unknown): string | undefined {
  const companyAddress = property(property(property(document, 'companyProfile'), 'address'), 'country')
  const isGiven = companyAddress !== undefined && companyAddress !== ''
  const billingAddress = (): unknown => property(property(document, 'billingProfile'), 'defaultAddress')
  const country = isGiven ? companyAddress : property(billingAddress(), 'country')
  return typeof country === 'string' ? country : undefined
}

/**
 * The value of an own property, or `undefined`.
 *
 * @param value any value
 * @param name a property, or an index of a list
 */
export function property(value: unknown, name: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string | number, unknown>)[name]
}
