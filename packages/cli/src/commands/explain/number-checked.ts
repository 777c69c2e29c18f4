import type { Messages } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import {
  checkRegistrationNumber,
  type RegistrationNumberIssue,
  type RegistrationNumberResult,
  type RegistrationNumberScheme,
  registrationNumberRule,
} from '@openpartner/registration'
import type { Level } from '../../options/level.ts'

/** A result whose sentences are in the language that was asked for, with all that is known about the scheme. */
export type NumberChecked = Omit<RegistrationNumberResult, 'scheme'> & {
  readonly scheme: RegistrationNumberScheme | undefined
  readonly given: boolean
  readonly level: Level
}

type Context = { readonly country: string; readonly level: Level; readonly messages: Messages }

export function numberChecked(number: string, context: Context): NumberChecked {
  const { country, level } = context
  const result = checkRegistrationNumber(country, number, { level })
  const issues = result.issues.map((issue) => inLanguage(issue, context))
  const scheme = registrationNumberRule(country).schemes.find(({ id }) => id === result.scheme?.id)
  return { ...result, scheme, given: number.trim() !== '', level, issues }
}

function inLanguage(
  { code, params }: RegistrationNumberIssue,
  { country, messages }: Context,
): RegistrationNumberIssue {
  const path = ['organizationRegistrationNumber']
  const message = formatMessage(messages, { code, path, params: { ...params, country } })
  return { code, message, params }
}
