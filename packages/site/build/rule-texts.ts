import type { Rule } from '@openpartner/schemas'

/** What pages say about a rule beyond its data, in Markdown. */
export type RuleTexts = {
  /** What the rule demands, for the page of a resource. */
  readonly demand: string
  /** When its issue is reported, for the page of the code. */
  readonly reported: string
  readonly fix: string
  /** Where it comes from, for the playground; plain text. */
  readonly origin?: string
}

/** A rule that is missing here has the texts that follow from its data. */
const texts: Readonly<Record<string, Partial<RuleTexts>>> = {
  'registration-number-required': {
    demand:
      '`companyProfile.organizationRegistrationNumber` is required if the company is in one of the 24 countries for which Partner Center takes it. The company’s country is `companyProfile.address.country` or, without one, `billingProfile.defaultAddress.country`.',
    reported:
      'The company’s country is one of the [24 countries](/countries/) and `companyProfile.organizationRegistrationNumber` is missing, empty or white space. The country is that of `companyProfile.address` or, without one, that of `billingProfile.defaultAddress`.',
    fix: 'Send the number of the company. The page of the country lists its schemes with examples.',
    origin: 'Microsoft requires the number from companies in 24 countries.',
  },
  'registration-number-not-allowed': {
    demand:
      '`companyProfile.organizationRegistrationNumber` must be missing or empty if the company is in any other country. There is no verdict if the country is unknown.',
    reported:
      'The company’s country is not one of the [24 countries](/countries/) and the number is not empty. There is no verdict if the country is unknown. The documents contradict each other here; ours is [the strict reading](/decisions/0001-number-not-allowed-outside-the-24-countries).',
    fix: 'Leave the number out. If the service accepts your numbers outside the 24 countries, ignore the code.',
    origin:
      'Microsoft says that the number should not be sent in other countries. The page on creating a customer calls it optional there.',
  },
  'phone-number-required': {
    demand:
      '`billingProfile.defaultAddress.phoneNumber` is required if the company is in one of the same 24 countries.',
    reported:
      'A customer is to be created, the company’s country is one of the [24 countries](/countries/), and `billingProfile.defaultAddress.phoneNumber` is missing, empty or white space.',
    fix: 'Send the phone number of the billing contact.',
    origin: 'Microsoft requires a phone number in the same 24 countries.',
  },
  'relationship-or-access': {
    demand: 'At least one of `relationshipToPartner: "none"` and `allowDelegatedAccess: false` is required.',
    origin:
      'Microsoft documents a patch for one of two purposes, so one must be there. The official SDKs send the whole customer with it.',
  },
}

const inCode = (pointer: string): string => `\`${pointer.slice(1).replaceAll('/', '.')}\``

function condition({ if: test }: Rule): string {
  if ('missing' in test)
    return `${inCode(test.missing)} is ${test.value === undefined ? 'missing' : `not \`${String(test.value)}\``}`
  const isNumbered = test.companyCountryIn === 'RegistrationNumberCountry'
  return `the company is in ${isNumbered ? 'one of the [24 countries](/countries/)' : 'any other country'}`
}

/** The texts of a rule. */
export function ruleTexts(rule: Rule): RuleTexts {
  const isRequired = rule.then !== 'not-allowed'
  const [demanded, found] = isRequired ? ['is required', 'missing or empty'] : ['must be left out', 'present']
  return {
    demand: `${inCode(rule.at)} ${demanded} if ${condition(rule)}.`,
    reported: `${inCode(rule.at)} is ${found}, and ${condition(rule)}.`,
    fix: isRequired ? 'Send the property.' : 'Leave the property out.',
    ...texts[rule.name],
  }
}

/** When a property is required or not allowed, for its row in a table. */
export function conditionSentence(rule: Rule): string {
  if ('missing' in rule.if) return ruleTexts(rule).demand
  return `${rule.then === 'not-allowed' ? 'Not allowed' : 'Required'} if ${condition(rule)}.`
}
