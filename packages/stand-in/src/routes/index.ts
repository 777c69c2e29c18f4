import type { Handler } from './call.ts'
import { checkDomain } from './check-domain.ts'
import { createCustomer } from './create-customer.ts'
import { deleteCustomer } from './delete-customer.ts'
import { getBillingProfile } from './get-billing-profile.ts'
import { getCompanyProfile } from './get-company-profile.ts'
import { getCustomer } from './get-customer.ts'
import { getRelationshipRequest } from './get-relationship-request.ts'
import { listCustomers } from './list-customers.ts'
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
  'list-customer-relationships': listCustomerRelationships,
  'list-custom-domains': listCustomDomains,
  'get-organization': getOrganization,
  'list-managed-services': listManagedServices,
  'get-validation-status': getValidationStatus,
  'add-verified-domain': addVerifiedDomain,
  'list-qualifications': listQualifications,
  'get-qualification': getQualification,
  'create-qualification': createQualification,
  'list-agreements': listAgreements,
  'create-agreement': createAgreement,
  'get-direct-signed-status': getDirectSignedStatus,
  'get-usage-budget': getUsageBudget,
  'update-usage-budget': updateUsageBudget,
  'get-country-validation-rules': getCountryValidationRules,
}
