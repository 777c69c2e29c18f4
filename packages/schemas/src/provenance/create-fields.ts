import { documented, from, observed, type ResourceProvenance } from './origin.ts'
import type { SourceKey } from './sources.ts'

const lengthInTable = { maxLength: from('documented', 'utility-resources') }

/** The source for a field of a request being required. */
type Page = { readonly page: SourceKey; readonly required: ReturnType<typeof from> }

/** Origins of the address that a client sends, under a prefix such as `billingProfile.defaultAddress.`. */
export function sentAddress(prefix: string, { page, required }: Page): ResourceProvenance {
  const field = (constraints = {}) => documented([page, 'utility-resources'], { constraints })
  return {
    [`${prefix}addressLine1`]: field({ required, ...lengthInTable }),
    [`${prefix}addressLine2`]: field(lengthInTable),
    [`${prefix}region`]: field(),
    [`${prefix}postalCode`]: field(),
    [`${prefix}firstName`]: field(lengthInTable),
    // The row was in the table in 2020, and was removed later.
    [`${prefix}middleName`]: documented(['utility-resources-2020'], {
      constraints: { maxLength: from('documented', 'utility-resources-2020') },
    }),
    [`${prefix}lastName`]: field(lengthInTable),
    [`${prefix}city`]: field({ required }),
    [`${prefix}state`]: field(),
    [`${prefix}country`]: field({ required, enum: from('documented', 'iso3166') }),
    [`${prefix}phoneNumber`]: field(),
  }
}

/** Origins of the billing profile that a client sends, under a prefix such as `billingProfile.`. */
export function sentBillingProfile(prefix: string, origin: Page): ResourceProvenance {
  const { page, required } = origin
  const field = (constraints = {}) => documented([page], { constraints })
  return {
    // No page lists the names among the fields of a request; the PowerShell module sends them.
    [`${prefix}firstName`]: observed(['powershell']),
    [`${prefix}lastName`]: observed(['powershell']),
    [`${prefix}email`]: field({ required }),
    [`${prefix}culture`]: field({ required, pattern: from('observed', 'get-a-customer') }),
    // Two letters are documented; the region after them is our allowance.
    [`${prefix}language`]: field({
      required,
      pattern: from('assumed', 'create-a-customer', 'openpartner-format'),
    }),
    [`${prefix}companyName`]: field({ required }),
    [`${prefix}defaultAddress`]: field({ required }),
    ...sentAddress(`${prefix}defaultAddress.`, origin),
  }
}

/** Origins of the fields of a create request, by the page that describes the call. */
export function createFields(page: SourceKey): ResourceProvenance {
  const required = from('documented', page)
  const field = (constraints = {}) => documented([page], { constraints })
  return {
    companyProfile: field({ required }),
    'companyProfile.domain': field({ required }),
    'companyProfile.companyName': observed(['service-contract', 'dotnet-sdk']),
    'companyProfile.organizationRegistrationNumber': field(),
    'companyProfile.attributes': observed(['dotnet-sdk']),
    billingProfile: field({ required }),
    ...sentBillingProfile('billingProfile.', { page, required }),
    'billingProfile.attributes': observed(['dotnet-sdk']),
    enableGDAPByDefault: documented(['create-a-customer']),
    relationshipToPartner: observed(['dotnet-sdk', page], {
      constraints: { enum: from('observed', 'dotnet-sdk') },
    }),
    attributes: observed(['dotnet-sdk']),
  }
}
