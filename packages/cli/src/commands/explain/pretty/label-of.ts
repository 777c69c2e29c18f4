import type { LabelKey } from '@openpartner/messages'
import type { Language } from '../language.ts'

/** The field's label with a capital. */
export function labelOf(key: LabelKey, { messages }: Language): string {
  const label = messages.labels[key]
  return label.charAt(0).toLocaleUpperCase(messages.locale) + label.slice(1)
}
