import type { Operation } from '../http/operation.ts'
import { checkDomain } from './check-domain.ts'
import { createCustomer } from './create-customer.ts'
import { createIndirectCustomer } from './create-indirect-customer.ts'
import { deleteCustomer } from './delete-customer.ts'
import { getBillingProfile } from './get-billing-profile.ts'
import { getCompanyProfile } from './get-company-profile.ts'
import { getCustomer } from './get-customer.ts'
import { getRelationshipRequest } from './get-relationship-request.ts'
import { listCustomers } from './list-customers.ts'
import { patchCustomer } from './patch-customer.ts'
import { updateBillingProfile } from './update-billing-profile.ts'
import { validateAddress } from './validate-address.ts'

/** The calls on customers, in the order of a customer's lifetime. */
export const customerOperations: readonly Operation[] = [
  listCustomers,
  getCustomer,
  createCustomer,
  createIndirectCustomer,
  patchCustomer,
  deleteCustomer,
  getCompanyProfile,
  getBillingProfile,
  updateBillingProfile,
  getRelationshipRequest,
]

/** Every documented call, including those that come before a creation. */
export const operations: readonly Operation[] = [...customerOperations, validateAddress, checkDomain]
