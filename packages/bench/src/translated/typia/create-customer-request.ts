import typia from 'typia'
import type { Attributes, Domain, NewBillingProfile, Text } from './parts.ts'

type CreateCustomerRequest = {
  companyProfile: {
    domain: Domain
    companyName?: Text<256>
    organizationRegistrationNumber?: Text<64>
    attributes?: Attributes
  }
  billingProfile: NewBillingProfile
  enableGDAPByDefault?: boolean
  relationshipToPartner?: 'none' | 'reseller' | 'advisor' | 'syndication' | 'microsoft_support'
  attributes?: Attributes
}

export const isValid = typia.createEquals<CreateCustomerRequest>()
export const validate = typia.createValidateEquals<CreateCustomerRequest>()
