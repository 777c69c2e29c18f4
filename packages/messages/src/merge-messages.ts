import type { Messages, MessagesPart } from './messages.ts'

/**
 * The messages of a locale with further parts of it, such as the sentences of forms, or with custom sentences and labels.
 * Where several have the same key, the last one wins.
 */
export function mergeMessages(messages: Messages, ...parts: readonly MessagesPart[]): Messages {
  return parts.reduce<Messages>(
    (merged, { issues, labels, fields }) => ({
      ...merged,
      issues: { ...merged.issues, ...issues },
      labels: { ...merged.labels, ...labels },
      ...(fields && { fields: { ...merged.fields, ...fields } }),
    }),
    messages,
  )
}
