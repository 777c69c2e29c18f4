import type { Messages } from '@openpartner/messages'
import { capitalized, isolated } from '@openpartner/messages/format'
import { isRegistrationNumberCountry } from '@openpartner/registration'
import { property } from '@openpartner/registration/company-country'

/** What is shown of a kind of registration number. */
export type NumberScheme = {
  readonly abbreviation: string
  readonly localName: string
  readonly label: string
  readonly identifies: string
  readonly personal: boolean
  readonly example: string
  readonly inputMode: 'numeric' | 'text'
}

/** The kinds of number of a country, the most usual first: `registrationNumberRule`. */
export type NumberSchemes = (country: string) => { readonly schemes: readonly NumberScheme[] }

type Options = {
  readonly messages: Messages | undefined
  readonly numbers: NumberSchemes | undefined
}

/** What the registration number shows when the company is in a country whose numbers are known. */
export function numberField(country: unknown, { messages, numbers }: Options) {
  if (!isRegistrationNumberCountry(country)) return undefined
  const scheme = numbers?.(country).schemes.find(({ personal }) => !personal)
  if (scheme === undefined) return undefined
  const { example, inputMode } = scheme
  return { hint: nameOf(scheme, messages), example, inputMode }
}

/** `Tax number: VKN (Vergi kimlik numarası)`. */
function nameOf(
  { abbreviation, localName, label, identifies }: NumberScheme,
  messages: Messages | undefined,
): string {
  const kind = property(messages?.labels, `number:${identifies}`)
  const name = localName === abbreviation ? abbreviation : `${abbreviation} (${localName})`
  const title = capitalized(typeof kind === 'string' ? kind : label, messages?.locale ?? 'en')
  return `${title}: ${isolated(name, messages?.direction)}`
}
