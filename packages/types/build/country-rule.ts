/** The one rule across fields that a type can hold: for the requests, in which the billing address has the country. */
export const countryRuleText = `/**
 * A create request whose registration and phone numbers the compiler holds to the country, where the country is a
 * literal: both are due in the countries of RegistrationNumberCountry, and the first is not allowed elsewhere.
 */
export type WithCountryRule<Request extends CreateCustomerRequest | CreateIndirectCustomerRequest> = Request &
  (
    | {
        companyProfile: { organizationRegistrationNumber: string }
        billingProfile: { defaultAddress: { country: RegistrationNumberCountry; phoneNumber: string } }
      }
    | {
        companyProfile: { organizationRegistrationNumber?: '' }
        billingProfile: { defaultAddress: { country: CountryWithoutRegistrationNumber } }
      }
  )
`
