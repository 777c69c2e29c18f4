import { companyCountry } from './company-country.ts'
import { property } from './property.ts'

type Path = readonly (string | number)[]

/** Where a document gives the registration number of a company, and the country that decides on it. */
export type Company = Readonly<{ country: unknown; number: unknown; path: Path }>

const field = 'organizationRegistrationNumber'

/** A list answer has at most as many customers. */
const longestList = 10_000

/** The companies in a customer, a request, a company profile or a list of customers. Reads own properties only. */
export function companiesIn(document: unknown): Company[] {
  const items = property(document, 'items')
  if (!Array.isArray(items)) return [companyOf(document)]
  return items.slice(0, longestList).map((item, index) => {
    const company = companyOf(item)
    return { ...company, path: ['items', index, ...company.path] }
  })
}

function companyOf(document: unknown): Company {
  const profile = property(document, 'companyProfile')
  if (profile !== undefined) {
    const path = ['companyProfile', field]
    return { country: companyCountry(document), number: property(profile, field), path }
  }
  const country = property(property(document, 'address'), 'country')
  return { country, number: property(document, field), path: [field] }
}
