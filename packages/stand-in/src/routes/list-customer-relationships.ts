import type { Handler } from './call.ts'
import { collection } from './related-answers.ts'
import { withCustomer } from './with-customer.ts'

/** The indirect reseller that the customer was created for, whose name and number nobody has told. */
export const listCustomerRelationships: Handler = (call) =>
  withCustomer(call, ({ id, associatedPartnerId }) => {
    const partners = associatedPartnerId ? [associatedPartnerId] : []
    const items = partners.map((partner) => ({
      id: partner,
      name: 'Indirect reseller',
      relationshipType: 'is_indirect_cloud_solution_provider_of',
      state: 'Active',
      attributes: { objectType: 'PartnerRelationship' },
    }))
    return collection(items, `/customers/${id}/relationships`)
  })
