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
  ...rules.filter(hasOwnCode).map(ruleDefinition),
]
