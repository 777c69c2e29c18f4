import { companyCountry, property } from '../rule/company-country.ts'

/** The registration number of a company as a document gives it, where it is, and the country that decides on it. */
export type GivenNumber = Readonly<{
  country: unknown
  number: unknown
  path: readonly (string | number)[]
}>

const field = 'organizationRegistrationNumber'

/** The maximum number of customers in one page of a list. */
const maxItems = 10_000

/** The numbers in a customer, a request, a company profile or a list of customers. Reads own properties only. */
export function numbersIn(document: unknown): GivenNumber[] {
  const items = property(document, 'items')
  if (!Array.isArray(items)) return [numberOf(document)]
  return items.slice(0, maxItems).map((item, index) => {
    const given = numberOf(item)
    return { ...given, path: ['items', index, ...given.path] }
  })
}

function numberOf(document: unknown): GivenNumber {
  const profile = property(document, 'companyProfile')
  if (profile !== undefined) {
    const path = ['companyProfile', field]
    return { country: companyCountry(document), number: property(profile, field), path }
  }
  const country = property(property(document, 'address'), 'country')
  return { country, number: property(document, field), path: [field] }
}
