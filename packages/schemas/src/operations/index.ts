import type { Operation } from '../http/operation.ts'
import { checkDomain } from './check-domain.ts'
import { createCustomer } from './create-customer.ts'
import { createIndirectCustomer } from './create-indirect-customer.ts'
import { listCustomerRelationships } from './list-customer-relationships.ts'
import { listCustomDomains } from './list-custom-domains.ts'
import { getOrganization } from './get-organization.ts'
import { listManagedServices } from './list-managed-services.ts'
import { getValidationStatus } from './get-validation-status.ts'
import { addVerifiedDomain } from './add-verified-domain.ts'
import { getQualification } from './get-qualification.ts'
import { listQualifications } from './list-qualifications.ts'
import { createQualification } from './create-qualification.ts'
import { listAgreements } from './list-agreements.ts'
import { createAgreement } from './create-agreement.ts'
import { getDirectSignedStatus } from './get-direct-signed-status.ts'
import { getUsageBudget } from './get-usage-budget.ts'
import { updateUsageBudget } from './update-usage-budget.ts'
import { getCountryValidationRules } from './get-country-validation-rules.ts'
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

/** The calls on what belongs to a customer besides its profiles. */
const relatedOperations: readonly Operation[] = [
  listCustomerRelationships,
  listCustomDomains,
  getOrganization,
  listManagedServices,
  getValidationStatus,
  addVerifiedDomain,
  listQualifications,
  getQualification,
  createQualification,
  listAgreements,
  createAgreement,
  getDirectSignedStatus,
  getUsageBudget,
  updateUsageBudget,
]

/** Every documented call, including those that come before a creation. */
export const operations: readonly Operation[] = [
  ...customerOperations,
  ...relatedOperations,
  validateAddress,
  checkDomain,
  getCountryValidationRules,
]
