import type { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import type { CreateIndirectCustomerRequest } from '@openpartner/validators/create-indirect-customer-request'
import type { Customer } from '@openpartner/validators/customer'
import type { Identifiers } from '../control/identifiers.ts'
import { given } from './given.ts'

type Creation = CreateCustomerRequest | CreateIndirectCustomerRequest
type BillingProfile = NonNullable<Customer['billingProfile']>
type Sent = Omit<Creation['billingProfile'], 'attributes'>

/** The billing profile as the service keeps it. */
export function billingProfileFrom(sent: Sent, id: string, etag: string): BillingProfile {
  const { firstName, lastName, email, culture, language, companyName, defaultAddress } = sent
  const names = given({ firstName: firstName ?? '', lastName: lastName ?? '' })
  return {
    id,
    ...names,
    email,
    culture,
    language,
    companyName,
    defaultAddress: { ...defaultAddress },
    attributes: { etag, objectType: 'CustomerBillingProfile' },
  }
}

/** The customer that a valid request creates, with what the service sets itself: the identifier among it. */
export function newCustomer(request: Creation, identifiers: Identifiers, id: string): Customer {
  const { companyProfile, billingProfile, enableGDAPByDefault } = request
  const { country, state, city, addressLine1, postalCode, phoneNumber } = billingProfile.defaultAddress
  const { domain, companyName, organizationRegistrationNumber } = companyProfile
  return {
    id,
    commerceId: identifiers.uuid('customer'),
    companyProfile: {
      tenantId: id,
      domain,
      companyName: companyName || billingProfile.companyName,
      ...(organizationRegistrationNumber ? { organizationRegistrationNumber } : {}),
      address: given({
        country,
        region: state ?? '',
        city,
        addressLine1,
        postalCode: postalCode ?? '',
        phoneNumber: phoneNumber ?? '',
      }),
      email: billingProfile.email,
    },
    billingProfile: billingProfileFrom(billingProfile, identifiers.uuid('customer'), identifiers.etag()),
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: true,
    ...(enableGDAPByDefault === undefined ? {} : { enableGDAPByDefault }),
    customDomains: [domain],
    ...('associatedPartnerId' in request ? { associatedPartnerId: request.associatedPartnerId } : {}),
  }
}
