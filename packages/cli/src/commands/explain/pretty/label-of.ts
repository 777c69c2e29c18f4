import type { LabelKey } from '@openpartner/messages'
import { capitalized } from '@openpartner/messages/format'
import type { Language } from '../language.ts'

/** The field's label with a capital. */
export const labelOf = (key: LabelKey, { messages }: Language): string =>
  capitalized(messages.labels[key], messages.locale)
