import en from '@openpartner/messages/en'
import numbers from '@openpartner/messages/en/numbers'
import { banner } from './banner.ts'

/** The English that is built in: what the messages have on registration numbers. */
export function englishFile(): string {
  const { organizationRegistrationNumber } = en.labels
  const presence = ['registration-number-required', 'registration-number-not-allowed'] as const
  const english = {
    locale: en.locale,
    issues: { ...Object.fromEntries(presence.map((code) => [code, en.issues[code]])), ...numbers.issues },
    labels: { organizationRegistrationNumber },
  }
  return `${banner}export const english = ${JSON.stringify(english, null, 2)}\n`
}
