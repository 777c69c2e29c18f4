import type { Messages } from '@openpartner/messages'
import { capitalized, formatMessage, isolated } from '@openpartner/messages/format'
import { numberPresence } from './number-presence.ts'
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

/** What the registration number shows when the company is in a country. */
export function numberField(country: unknown, { messages, numbers }: Options) {
  const presence = numberPresence(country)
  const scheme =
    presence === 'required' ? numbers?.(String(country)).schemes.find(({ personal }) => !personal) : undefined
  if (scheme !== undefined) {
    const { example, inputMode } = scheme
    return { presence, hint: nameOf(scheme, messages), example, inputMode }
  }
  return {
    presence,
    ...(presence === 'required' &&
      reason('registration-number-required', 'organizationRegistrationNumber', country, messages)),
  }
}

/** Why a field is required, as the hint of the field. */
export const reason = (key: string, name: string, country: unknown, messages: Messages | undefined) =>
  messages && { hint: formatMessage(messages, { code: key, path: [name], params: { country } }) }

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
