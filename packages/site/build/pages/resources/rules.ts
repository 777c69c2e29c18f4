import { code, link } from '../../markdown.ts'
import { describeOrigin, rulesOf } from './provenance.ts'

/** The rules across fields that the provenance names, each in a sentence and with its issue code. */
const rules: Readonly<Record<string, { readonly text: string; readonly issue: string }>> = {
  'registration-number-required': {
    text: '`companyProfile.organizationRegistrationNumber` is required if the company is in one of the 24 countries that have it. The company’s country is `companyProfile.address.country`, and without that one `billingProfile.defaultAddress.country`.',
    issue: 'registration-number-required',
  },
  'registration-number-not-allowed': {
    text: '`companyProfile.organizationRegistrationNumber` must be left out, or empty, if the company is in any other country. There is no verdict if the country is unknown.',
    issue: 'registration-number-not-allowed',
  },
  'phone-number-required': {
    text: '`billingProfile.defaultAddress.phoneNumber` is required if the company is in one of the same 24 countries.',
    issue: 'phone-number-required',
  },
  'unknown-property': {
    text: 'A property that is not in the table is refused, because it is most likely a typing error.',
    issue: 'unknown-property',
  },
  'relationship-or-access': {
    text: 'At least one of `relationshipToPartner` and `allowDelegatedAccess` is required.',
    issue: 'required',
  },
}

/** A sentence for each rule across fields of a resource, as Markdown. */
export function describeRules(resource: string): readonly string[] {
  return rulesOf(resource).map(([name, origin]) => {
    const rule = rules[name]
    if (rule === undefined) throw new Error(`Nothing describes the rule ${name}`)
    const issue = link(code(rule.issue), `/reference/issues/${rule.issue}`)
    return `${rule.text} Issue: ${issue}. The rule is ${describeOrigin(origin)}.`
  })
}
