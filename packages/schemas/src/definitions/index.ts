import { hasOwnCode } from '../define/rule.ts'
import { ruleDefinition } from '../define/rule-schema.ts'
import { rules } from '../generated/rules.ts'
import { AddressValidation } from './address-validation.ts'
import { BillingAddress } from './billing-address.ts'
import { CountryCode } from './country-code.ts'
import { CountryWithoutRegistrationNumber } from './country-without-registration-number.ts'
import { CustomerFilter } from './customer-filter.ts'
import { NewBillingProfile } from './new-billing-profile.ts'
import { NewCompanyProfile } from './new-company-profile.ts'
import { OptionalCountryCode } from './optional-country-code.ts'
import { RegistrationNumberCountry } from './registration-number-country.ts'
import { ThrottlingFault } from './throttling-fault.ts'
import { PartnerRelationship } from './partner-relationship.ts'
import { PartnerRelationshipCollection } from './partner-relationship-collection.ts'
import { CustomDomains } from './custom-domains.ts'
import { OrganizationProfile } from './organization-profile.ts'
import { ManagedService } from './managed-service.ts'
import { ManagedServiceCollection } from './managed-service-collection.ts'
import { ValidationStatus } from './validation-status.ts'
import { VerifiedDomain } from './verified-domain.ts'
import { VerifiedDomainRequest } from './verified-domain-request.ts'
import { CustomerQualification } from './customer-qualification.ts'
import { CustomerQualificationName } from './customer-qualification-name.ts'
import { CustomerQualifications } from './customer-qualifications.ts'
import { CustomerQualificationRequest } from './customer-qualification-request.ts'
import { Agreement } from './agreement.ts'
import { AgreementRequest } from './agreement-request.ts'
import { AgreementCollection } from './agreement-collection.ts'
import { DirectSignedAgreementStatus } from './direct-signed-agreement-status.ts'
import { SpendingBudget } from './spending-budget.ts'
import { SpendingBudgetRequest } from './spending-budget-request.ts'
import { CountryValidationRules } from './country-validation-rules.ts'

/** What a `$ref` by name may point to besides resources; each is copied into the `$defs` of the files that use it. */
export const definitions = [
  CountryCode,
  OptionalCountryCode,
  RegistrationNumberCountry,
  CountryWithoutRegistrationNumber,
  BillingAddress,
  NewBillingProfile,
  NewCompanyProfile,
  CustomerFilter,
  AddressValidation,
  ThrottlingFault,
  PartnerRelationship,
  PartnerRelationshipCollection,
  CustomDomains,
  OrganizationProfile,
  ManagedService,
  ManagedServiceCollection,
  ValidationStatus,
  VerifiedDomain,
  VerifiedDomainRequest,
  CustomerQualification,
  CustomerQualificationName,
  CustomerQualifications,
  CustomerQualificationRequest,
  Agreement,
  AgreementRequest,
  AgreementCollection,
  DirectSignedAgreementStatus,
  SpendingBudget,
  SpendingBudgetRequest,
  CountryValidationRules,
  ...rules.filter(hasOwnCode).map(ruleDefinition),
]
