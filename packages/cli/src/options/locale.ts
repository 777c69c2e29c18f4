import {
  type ExplainMessages,
  locales,
  mergeMessages,
  type Messages,
  type NormalizerMessages,
  type NumberMessages,
} from '@openpartner/messages'
import { InvalidArgumentError } from 'commander'

async function imported<Part>(path: string): Promise<Part> {
  const entry = `@openpartner/messages/${path}`
  return ((await import(entry)) as { readonly default: Part }).default
}

/** The messages of a locale for the validators and for the check of registration numbers. */
export const messagesOf = async (locale: string): Promise<Messages> =>
  mergeMessages(await imported<Messages>(locale), await imported<NumberMessages>(`${locale}/numbers`))

export const explainMessagesOf = (locale: string): Promise<ExplainMessages> => imported(`${locale}/explain`)

export const normalizerMessagesOf = (locale: string): Promise<NormalizerMessages> =>
  imported(`${locale}/normalizer`)

/** The locale that has messages for a BCP 47 tag, or for the nearest wider one: `sv` for `sv-SE`. */
export function nearestLocale(tag: string): string | undefined {
  const parts = tag.toLowerCase().split(/[-_]/)
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-')
    const found = locales.find(({ locale }) => locale.toLowerCase() === wanted)
    if (found !== undefined) return found.locale
  }
  return undefined
}

/** The same for an option of the command line. */
export function localeNamed(tag: string): string {
  const found = nearestLocale(tag)
  if (found !== undefined) return found
  throw new InvalidArgumentError(`Languages: ${locales.map(({ locale }) => locale).join(', ')}.`)
}
