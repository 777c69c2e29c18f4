import type { Messages } from '@openpartner/messages'
import {
  checkRegistrationNumber,
  type RegistrationNumberIssue,
  type RegistrationNumberResult,
  type RegistrationNumberScheme,
  registrationNumberRule,
  sentenceKey,
} from '@openpartner/registration'
import type { Level } from '../../options/level.ts'

/** A result whose sentences are in the language that was asked for, with all that is known about the scheme. */
export type NumberChecked = Omit<RegistrationNumberResult, 'scheme'> & {
  readonly scheme: RegistrationNumberScheme | undefined
  readonly given: boolean
  readonly level: Level
}

type Context = { readonly country: string; readonly level: Level; readonly messages: Messages }

export async function numberChecked(number: string, context: Context): Promise<NumberChecked> {
  const { country, level } = context
  const result = checkRegistrationNumber(country, number, { level })
  const issues: RegistrationNumberIssue[] = []
  for (const issue of result.issues) issues.push(await inLanguage(issue, context))
  const scheme = registrationNumberRule(country).schemes.find(({ id }) => id === result.scheme?.id)
  return { ...result, scheme, given: number.trim() !== '', level, issues }
}

/** The issue as the validators say it: they have the catalogue's sentences, and fill them. */
async function inLanguage(
  { code, message, params }: RegistrationNumberIssue,
  { country, messages }: Context,
): Promise<RegistrationNumberIssue> {
  const path = ['organizationRegistrationNumber']
  const { CustomerCompanyProfile } = await import('@openpartner/validators/customer-company-profile')
  const found = {
    code,
    path,
    params: { ...params, country },
    ...(!Object.hasOwn(messages.issues, sentenceKey(code, params)) && { message }),
  }
  const result = CustomerCompanyProfile.with({ messages, checks: [() => [found]] }).validate({})
  const issue = result.ok ? undefined : result.issues.find((candidate) => candidate.code === code)
  return { code, message: issue?.message ?? message, params }
}
