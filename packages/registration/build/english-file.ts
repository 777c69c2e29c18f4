import en from '@openpartner/messages/en'
import numbers from '@openpartner/messages/en/numbers'
import { banner } from './banner.ts'

/** The English that is built in: what the messages have on registration numbers, with the name of the field in place. */
export function englishFile(): string {
  const { organizationRegistrationNumber: label } = en.labels
  const labels = { label, Label: label.charAt(0).toUpperCase() + label.slice(1) }
  const presence = ['registration-number-required', 'registration-number-not-allowed'] as const
  const all = { ...Object.fromEntries(presence.map((code) => [code, en.issues[code]])), ...numbers.issues }
  const sentences = Object.entries(all).map(([key, sentence]) => {
    const text = String(sentence).replace(
      /\{(label|Label)\}/g,
      (_, name: keyof typeof labels) => labels[name],
    )
    return [key, text] as const
  })
  return `${banner}
/** Sentences by code and kind. */
export const english: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sentences), null, 2)}
`
}
