import { documented, from, observed, type ResourceProvenance } from './origin.ts'

const page = ['create-a-customer'] as const
const required = { required: from('documented', 'create-a-customer') }
const addressLength = { maxLength: from('documented', 'utility-resources') }

/** Origins of the address that a client sends, under a prefix such as `billingProfile.defaultAddress.`. */
export const sentAddress = (prefix: string): ResourceProvenance => ({
  [`${prefix}addressLine1`]: documented(page, { constraints: { ...required, ...addressLength } }),
  [`${prefix}addressLine2`]: documented(page, { constraints: addressLength }),
  [`${prefix}region`]: documented(page),
  [`${prefix}postalCode`]: documented(page),
  [`${prefix}firstName`]: documented(page, { constraints: addressLength }),
  [`${prefix}middleName`]: documented(page, { constraints: addressLength }),
  [`${prefix}lastName`]: documented(page, { constraints: addressLength }),
  [`${prefix}city`]: documented(page, { constraints: required }),
  [`${prefix}state`]: documented(page, { constraints: { maxLength: from('observed', 'powershell') } }),
  [`${prefix}country`]: documented(page, {
    constraints: { ...required, enum: from('documented', 'iso3166') },
  }),
  [`${prefix}phoneNumber`]: documented(page),
})

/** Origins of the billing profile that a client sends, under a prefix such as `billingProfile.`. */
export const sentBillingProfile = (prefix: string): ResourceProvenance => ({
  [`${prefix}firstName`]: documented(page),
  [`${prefix}lastName`]: documented(page),
  [`${prefix}email`]: documented(page, { constraints: required }),
  [`${prefix}culture`]: documented(page, {
    constraints: { ...required, pattern: from('observed', 'get-a-customer') },
  }),
  [`${prefix}language`]: documented(page, {
    constraints: { ...required, pattern: from('documented', 'create-a-customer') },
  }),
  [`${prefix}companyName`]: documented(page, { constraints: required }),
  [`${prefix}defaultAddress`]: documented(page, { constraints: required }),
  ...sentAddress(`${prefix}defaultAddress.`),
})

/** Origins of what both create requests carry. */
export const createFields: ResourceProvenance = {
  companyProfile: documented(page, { constraints: required }),
  'companyProfile.domain': documented(page, { constraints: required }),
  'companyProfile.companyName': documented(page),
  'companyProfile.organizationRegistrationNumber': documented(page),
  'companyProfile.attributes': observed(['dotnet-sdk']),
  billingProfile: documented(page, { constraints: required }),
  ...sentBillingProfile('billingProfile.'),
  'billingProfile.attributes': observed(['dotnet-sdk']),
  enableGDAPByDefault: documented(page),
  relationshipToPartner: observed(['dotnet-sdk', 'create-a-customer'], {
    constraints: { enum: from('observed', 'dotnet-sdk') },
  }),
  attributes: observed(['dotnet-sdk']),
}
