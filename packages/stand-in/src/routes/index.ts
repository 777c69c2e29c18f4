import type { Handler } from './call.ts'
import { checkDomain } from './check-domain.ts'
import { createCustomer } from './create-customer.ts'
import { deleteCustomer } from './delete-customer.ts'
import { getBillingProfile } from './get-billing-profile.ts'
import { getCompanyProfile } from './get-company-profile.ts'
import { getCustomer } from './get-customer.ts'
import { getRelationshipRequest } from './get-relationship-request.ts'
import { listCustomers } from './list-customers.ts'
import { patchCustomer } from './patch-customer.ts'
import { updateBillingProfile } from './update-billing-profile.ts'
import { validateAddress } from './validate-address.ts'

/** What answers each operation of the document, by its identifier. */
export const handlers: Readonly<Record<string, Handler>> = {
  'list-customers': listCustomers,
  'get-customer': getCustomer,
  'create-customer': createCustomer,
  'patch-customer': patchCustomer,
  'delete-customer': deleteCustomer,
  'get-company-profile': getCompanyProfile,
  'get-billing-profile': getBillingProfile,
  'update-billing-profile': updateBillingProfile,
  'get-relationship-request': getRelationshipRequest,
  'validate-address': validateAddress,
  'check-domain': checkDomain,
}
