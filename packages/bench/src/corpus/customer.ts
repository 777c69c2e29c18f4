import { address, attributes, createParty, digits, links, uuid } from './parts.ts'
import type { Random } from './random.ts'
import { cultures, languages, relationships, tags } from './samples.ts'

/** A valid customer with every property that a call by identifier can return. */
export function createCustomer(random: Random) {
  const party = createParty(random)
  const id = uuid(random)
  return {
    id,
    commerceId: uuid(random),
    companyProfile: {
      tenantId: id,
      domain: party.domain,
      companyName: party.companyName,
      organizationRegistrationNumber: party.registrationNumber,
      address: address(random, party),
      email: party.email,
      links: links(random, `/customers/${id}/profiles/company`),
      attributes: attributes(random, 'CustomerCompanyProfile'),
    },
    billingProfile: {
      id: uuid(random),
      firstName: party.firstName,
      lastName: party.lastName,
      email: party.email,
      culture: random.pick(cultures),
      language: random.pick(languages),
      companyName: party.companyName,
      defaultAddress: address(random, party),
      links: links(random, `/customers/${id}/profiles/billing`),
      attributes: attributes(random, 'CustomerBillingProfile'),
    },
    relationshipToPartner: random.pick(relationships),
    allowDelegatedAccess: random.next() < 0.5,
    enableGDAPByDefault: random.next() < 0.5,
    userCredentials: { userName: 'admin', password: digits(random, 12) },
    customDomains: Array.from({ length: random.below(4) }, () => `shop${digits(random, 3)}.example`),
    tags: Array.from({ length: random.below(4) }, () => random.pick(tags)),
    associatedPartnerId: random.next() < 0.5 ? uuid(random) : '',
    links: links(random, `/customers/${id}`),
    attributes: attributes(random, 'Customer'),
  }
}
