import { hasOwnCode, rules } from '@openpartner/schemas'
import { ruleTexts as textsOf } from '../../../rule-texts.ts'
import type { IssueTexts } from '../text.ts'

/** Codes of the rules across fields. */
export const ruleTexts: IssueTexts = Object.fromEntries(
  rules.filter(hasOwnCode).map((rule) => {
    const { reported, fix } = textsOf(rule)
    const params = { country: 'the company’s country, ISO 3166-1 alpha-2' }
    return [rule.code, { reported, fix, ...('companyCountryIn' in rule.if && { params }) }]
  }),
)
