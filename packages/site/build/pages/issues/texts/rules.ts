import type { IssueTexts } from '../text.ts'

const country = { country: 'the company’s country, ISO 3166-1 alpha-2' }

/** Codes of the rules across fields. */
export const ruleTexts: IssueTexts = {
  'registration-number-required': {
    meaning: 'The company is in a country where a registration number must be given, and there is none.',
    given:
      'The company’s country is one of the [24 countries](/countries/) and `companyProfile.organizationRegistrationNumber` is missing, empty or white space. The country is that of `companyProfile.address`, and without it that of `billingProfile.defaultAddress`.',
    fix: 'Give the number of the company. The page of the country has its kinds of numbers with examples.',
    params: country,
  },
  'registration-number-not-allowed': {
    meaning: 'The company is in a country that has no registration number, and one is given.',
    given:
      'The company’s country is none of the [24 countries](/countries/) and the number is not empty. There is no verdict if the country is unknown. The documents contradict each other here; ours is [the strict reading](/decisions/0001-number-not-allowed-outside-the-24-countries).',
    fix: 'Leave the number out. If your numbers outside the 24 countries are accepted, pass the code over.',
    params: country,
  },
  'phone-number-required': {
    meaning: 'The company is in a country where a phone number must be given, and there is none.',
    given:
      'A customer is to be created, the company’s country is one of the [24 countries](/countries/), and `billingProfile.defaultAddress.phoneNumber` is missing, empty or white space.',
    fix: 'Give the phone number of the billing contact.',
    params: country,
  },
}
