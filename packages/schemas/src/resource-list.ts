import type { Named } from './define/named.ts'
import { addressProvenance } from './provenance/address.ts'
import { apiFaultProvenance } from './provenance/api-fault.ts'
import { createCustomerRequestProvenance } from './provenance/create-customer-request.ts'
import { createIndirectCustomerRequestProvenance } from './provenance/create-indirect-customer-request.ts'
import { customerProvenance } from './provenance/customer.ts'
import { customerBillingProfileProvenance } from './provenance/customer-billing-profile.ts'
import { customerCollectionProvenance } from './provenance/customer-collection.ts'
import { customerCompanyProfileProvenance } from './provenance/customer-company-profile.ts'
import { customerRelationshipRequestProvenance } from './provenance/customer-relationship-request.ts'
import { customerSummaryProvenance } from './provenance/customer-summary.ts'
import { linkProvenance } from './provenance/link.ts'
import type { ResourceProvenance } from './provenance/origin.ts'
import { patchCustomerRequestProvenance } from './provenance/patch-customer-request.ts'
import { resourceAttributesProvenance } from './provenance/resource-attributes.ts'
import { resourceLinksProvenance } from './provenance/resource-links.ts'
import { updateBillingProfileRequestProvenance } from './provenance/update-billing-profile-request.ts'
import { userCredentialsProvenance } from './provenance/user-credentials.ts'
import * as resources from './typebox.ts'

/** Who sends a resource; `shared` ones are parts of others. */
export type Direction = 'response' | 'request' | 'shared'

export type ResourceEntry = {
  /** Base name of the resource's files and modules. */
  readonly name: string
  readonly schema: { readonly title: string; readonly description: string } & Named
  readonly direction: Direction
  readonly provenance: ResourceProvenance
}

const entry = (
  direction: Direction,
  schema: ResourceEntry['schema'],
  provenance: ResourceProvenance,
): ResourceEntry => ({ name: schema['~name'], direction, schema, provenance })

/** Every published resource, in the order of the documents. */
export const resourceList: readonly ResourceEntry[] = [
  entry('response', resources.CustomerSchema, customerProvenance),
  entry('response', resources.CustomerSummarySchema, customerSummaryProvenance),
  entry('response', resources.CustomerCollectionSchema, customerCollectionProvenance),
  entry('response', resources.CustomerCompanyProfileSchema, customerCompanyProfileProvenance),
  entry('response', resources.CustomerBillingProfileSchema, customerBillingProfileProvenance),
  entry('response', resources.CustomerRelationshipRequestSchema, customerRelationshipRequestProvenance),
  entry('shared', resources.AddressSchema, addressProvenance),
  entry('shared', resources.LinkSchema, linkProvenance),
  entry('shared', resources.ResourceLinksSchema, resourceLinksProvenance),
  entry('shared', resources.ResourceAttributesSchema, resourceAttributesProvenance),
  entry('shared', resources.UserCredentialsSchema, userCredentialsProvenance),
  entry('shared', resources.ApiFaultSchema, apiFaultProvenance),
  entry('request', resources.CreateCustomerRequestSchema, createCustomerRequestProvenance),
  entry('request', resources.CreateIndirectCustomerRequestSchema, createIndirectCustomerRequestProvenance),
  entry('request', resources.UpdateBillingProfileRequestSchema, updateBillingProfileRequestProvenance),
  entry('request', resources.PatchCustomerRequestSchema, patchCustomerRequestProvenance),
]
