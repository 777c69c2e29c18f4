import type { Messages } from '@openpartner/messages'
import type { Control } from './controls.ts'

/**
 * The messages with the names that the lists on the page have for the countries chosen in them, where the browser knows
 * only the English ones. Names that the messages have themselves come first.
 */
export function withChosenCountries(messages: Messages, controls: readonly Control[]): Messages {
  const { locale } = messages
  if (locale === 'en') return messages
  const chosen = controls
    .filter(({ name }) => /country\]?$/i.test(name))
    .flatMap((control) => ('selectedOptions' in control ? [...control.selectedOptions] : []))
    .map(({ value, label }): [string, string] => [value, label.trim()])
    .filter(([code, label]) => label && nameIn(locale, code) === nameIn('en', code))
  return { ...messages, countries: { ...Object.fromEntries(chosen), ...messages.countries } }
}

/** The browser's name, the English one in a language that it does not know; none for text that is no code. */
const nameIn = (locale: string, code: string): string | undefined =>
  /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(locale, { type: 'region' }).of(code) : undefined
