import { type IssueCodeEntry, issueCodes, type IssueSource } from '@openpartner/schemas'
import type { IssueText, IssueTexts } from './text.ts'
import { numberTexts } from './texts/numbers.ts'
import { ruleTexts } from './texts/rules.ts'
import { schemaTexts } from './texts/schema.ts'
import { serviceTexts } from './texts/service.ts'

type Group = { readonly title: string; readonly text: string; readonly sources: readonly IssueSource[] }

const groups: readonly Group[] = [
  {
    title: 'Single values',
    text: 'Every validator reports them, for a single value.',
    sources: ['schema', 'custom', 'limit'],
  },
  {
    title: 'Rules across fields',
    text: 'The validators of customers and of the requests that create them report these.',
    sources: ['rule'],
  },
  {
    title: 'Registration numbers',
    text: 'Only `registrationNumberCheck` of `@openpartner/registration/check` reports them, in the 24 countries.',
    sources: ['registration-number-check'],
  },
  {
    title: 'Errors from Partner Center',
    text: 'Only `mergeServerIssues` of `@openpartner/forms` reports them.',
    sources: ['service'],
  },
]

/** All codes, in groups, each with a title and what reports them. */
export const issueGroups = groups.map(({ sources, ...group }) => ({
  ...group,
  codes: (issueCodes as readonly IssueCodeEntry[]).filter(({ source }) => sources.includes(source)),
}))

const texts: IssueTexts = { ...schemaTexts, ...ruleTexts, ...numberTexts, ...serviceTexts }

/** What is known about a code beyond its summary. */
export const issueText = (code: string): IssueText & { readonly fix: string } => ({
  fix: 'Correct the value, or leave it out if it is optional.',
  ...texts[code],
})
