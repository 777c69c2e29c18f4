import { documented, from, type ResourceProvenance } from './origin.ts'

const page = ['utility-resources'] as const
const contact = { maxLength: from('documented', 'utility-resources') }

export const addressProvenance: ResourceProvenance = {
  addressLine1: documented(page, { constraints: { maxLength: from('documented', 'utility-resources') } }),
  addressLine2: documented(page, { constraints: { maxLength: from('documented', 'utility-resources') } }),
  region: documented(page),
  postalCode: documented(page),
  firstName: documented(page, { constraints: contact }),
  // The row was in the table in 2020, and was removed later.
  middleName: documented(['utility-resources-2020'], {
    constraints: { maxLength: from('documented', 'utility-resources-2020') },
  }),
  lastName: documented(page, { constraints: contact }),
  city: documented(page),
  // The page allows at most two characters; Australian and Brazilian states are sent in full.
  state: documented(page),
  country: documented(page, {
    constraints: { enum: from('documented', 'utility-resources', 'iso3166', 'supported-languages') },
  }),
  phoneNumber: documented(page),
}
