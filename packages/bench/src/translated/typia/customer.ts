import typia, { type tags } from 'typia'
import type {
  Address,
  Attributes,
  Links,
  OptionalCulture,
  OptionalEmail,
  OptionalLanguage,
  OptionalUuid,
  Text,
  Uuid,
} from './parts.ts'

type Customer = {
  id: Uuid
  commerceId?: OptionalUuid
  companyProfile: {
    tenantId?: OptionalUuid
    domain?: Text<253>
    companyName?: Text<256>
    organizationRegistrationNumber?: Text<64>
    address?: Address
    email?: OptionalEmail
    links?: Links
    attributes?: Attributes
  }
  billingProfile?: {
    id?: OptionalUuid
    firstName?: Text<64>
    lastName?: Text<64>
    email?: OptionalEmail
    culture?: OptionalCulture
    language?: OptionalLanguage
    companyName?: Text<256>
    defaultAddress?: Address
    links?: Links
    attributes?: Attributes
  }
  relationshipToPartner?: 'none' | 'reseller' | 'advisor' | 'syndication' | 'microsoft_support'
  allowDelegatedAccess?: boolean
  enableGDAPByDefault?: boolean
  userCredentials?: { userName?: Text<256>; password?: Text<256> }
  customDomains?: Text<253>[] & tags.MaxItems<5000>
  tags?: Text<256>[] & tags.MaxItems<1000>
  associatedPartnerId?: OptionalUuid
  links?: Links
  attributes?: Attributes
}

export const isValid = typia.createIs<Customer>()
export const validate = typia.createValidate<Customer>()
