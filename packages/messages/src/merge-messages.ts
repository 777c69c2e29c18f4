import type { Messages, MessagesPart } from './messages.ts'

/**
 * The messages of a locale with further parts of it, such as the sentences of forms or the names of countries, or with custom sentences and labels.
 * Where several have the same key, the last one wins.
 *
 * @param messages the messages of the validators in a language
 * @param parts further messages of the same language, such as those of `/numbers` and `/forms`
 */
export function mergeMessages(messages: Messages, ...parts: readonly MessagesPart[]): Messages {
  return parts.reduce<Messages>(
    (merged, { issues, labels, countries, fields }) => ({
      ...merged,
      issues: { ...merged.issues, ...issues },
      labels: { ...merged.labels, ...labels },
      ...(countries && { countries: { ...merged.countries, ...countries } }),
      ...(fields && { fields: { ...merged.fields, ...fields } }),
    }),
    messages,
  )
}
