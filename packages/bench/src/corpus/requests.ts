import { address, attributes, createParty, links, type Party, uuid } from './parts.ts'
import type { Random } from './random.ts'
import { cultures, languages } from './samples.ts'

const billingFields = (random: Random, party: Party) => ({
  firstName: party.firstName,
  lastName: party.lastName,
  email: party.email,
  culture: random.pick(cultures),
  language: random.pick(languages),
  companyName: party.companyName,
  defaultAddress: address(random, party),
})

/** A valid request with every property that a direct partner can send. */
export function createCreateCustomerRequest(random: Random) {
  const party = createParty(random)
  return {
    companyProfile: {
      domain: party.domain,
      companyName: party.companyName,
      organizationRegistrationNumber: party.registrationNumber,
      attributes: attributes(random, 'CustomerCompanyProfile'),
    },
    billingProfile: {
      ...billingFields(random, party),
      attributes: attributes(random, 'CustomerBillingProfile'),
    },
    enableGDAPByDefault: random.next() < 0.5,
    relationshipToPartner: 'none',
    attributes: attributes(random, 'Customer'),
  }
}

/** A valid billing profile as a client sends it back whole. */
export function createUpdateBillingProfileRequest(random: Random) {
  const id = uuid(random)
  return {
    id,
    ...billingFields(random, createParty(random)),
    links: links(random, `/customers/${id}/profiles/billing`),
    attributes: attributes(random, 'CustomerBillingProfile'),
  }
}
