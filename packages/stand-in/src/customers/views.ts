import type { Customer } from '@openpartner/validators/customer'
import type { CustomerSummary } from '@openpartner/validators/customer-summary'
import { withoutUndefined } from './given.ts'
import { selfLink } from './links.ts'

const objectType = (name: string) => ({ objectType: name })

type CompanyProfile = Customer['companyProfile']
type BillingProfile = NonNullable<Customer['billingProfile']>

/** The company profile; its address and email address only where the partner has admin access. */
export function companyProfileOf({ id, companyProfile, allowDelegatedAccess }: Customer): CompanyProfile {
  const { address: _address, email: _email, ...open } = companyProfile
  return {
    ...(allowDelegatedAccess === true ? companyProfile : open),
    links: selfLink(`/customers/${id}/profiles/company`),
    attributes: objectType('CustomerCompanyProfile'),
  }
}

export function billingProfileOf({ id, billingProfile }: Customer): BillingProfile | undefined {
  return billingProfile && { ...billingProfile, links: selfLink(`/customers/${id}/profiles/billing`) }
}

/** The customer as a call by identifier returns it. */
export function detailsOf(customer: Customer): Customer {
  const { customDomains, ...open } = customer
  const billingProfile = billingProfileOf(customer)
  return {
    ...open,
    companyProfile: companyProfileOf(customer),
    ...(billingProfile && { billingProfile }),
    ...(customer.allowDelegatedAccess === true && customDomains ? { customDomains } : {}),
    links: selfLink(`/customers/${customer.id}`),
    attributes: objectType('Customer'),
  }
}

/** The customer as lists carry it. */
export function summaryOf(customer: Customer): CustomerSummary {
  const { id, relationshipToPartner } = customer
  const { tenantId, domain, companyName, links, attributes } = companyProfileOf(customer)
  return withoutUndefined({
    id,
    companyProfile: withoutUndefined({ tenantId, domain, companyName, links, attributes }),
    relationshipToPartner,
    links: selfLink(`/customers/${id}`),
    attributes: objectType('Customer'),
  }) as CustomerSummary
}

/**
 * The answer to a creation. As in the samples, it has no links, has the credentials, and leaves the company name out for
 * a direct partner.
 */
export function createdView(customer: Customer, userCredentials: Customer['userCredentials']): Customer {
  const { id, commerceId, companyProfile, billingProfile, enableGDAPByDefault, associatedPartnerId } =
    customer
  const { tenantId, domain, companyName, organizationRegistrationNumber } = companyProfile
  const indirect = associatedPartnerId !== undefined
  return withoutUndefined({
    id,
    commerceId,
    companyProfile: withoutUndefined({
      tenantId,
      domain,
      companyName: indirect ? companyName : undefined,
      organizationRegistrationNumber,
      attributes: objectType('CustomerCompanyProfile'),
    }),
    billingProfile,
    enableGDAPByDefault,
    relationshipToPartner: indirect ? customer.relationshipToPartner : 'none',
    allowDelegatedAccess: indirect ? customer.allowDelegatedAccess : undefined,
    userCredentials,
    associatedPartnerId,
    attributes: objectType('Customer'),
  }) as Customer
}
