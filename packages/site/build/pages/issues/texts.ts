import type { IssueText } from './text.ts'
import { numberTexts } from './texts/numbers.ts'
import { ruleTexts } from './texts/rules.ts'
import { serviceTexts } from './texts/service.ts'
import { schemaTexts } from './texts/schema.ts'

/** All codes that have a page, in groups, each with a title and what reports them. */
export const issueGroups = [
  {
    title: 'Single values',
    text: 'Every validator reports them, for a single value.',
    texts: schemaTexts,
  },
  {
    title: 'Rules across fields',
    text: 'The validators of customers and of the requests that create them.',
    texts: ruleTexts,
  },
  {
    title: 'Registration numbers',
    text: 'Only with `registrationNumberCheck` of `@openpartner/registration/check`, in the 24 countries.',
    texts: numberTexts,
  },
  {
    title: 'Answers of Partner Center',
    text: 'Only from `mergeServerIssues` of `@openpartner/forms`.',
    texts: serviceTexts,
  },
] as const

export const issueTexts: ReadonlyMap<string, IssueText> = new Map(
  issueGroups.flatMap(({ texts }) => Object.entries(texts)),
)
