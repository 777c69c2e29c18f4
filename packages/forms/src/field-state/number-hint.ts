import type { Messages } from '@openpartner/messages'
import { capitalized, isolated } from '@openpartner/messages/format'
import { property } from '@openpartner/registration/company-country'

/** What is shown of a registration number scheme. */
export type NumberScheme = {
  readonly abbreviation: string
  readonly localName: string
  readonly label: string
  readonly identifies: string
  readonly personal: boolean
  readonly example: string
  readonly inputMode: 'numeric' | 'text'
}

/** The schemes of a country, the most usual first: `registrationNumberRule`. */
export type NumberSchemes = (country: string) => { readonly schemes: readonly NumberScheme[] }

/** The name, an example and the keyboard of the number that companies in a country have. */
export function numberHint(country: unknown, numbers: NumberSchemes, messages: Messages | undefined) {
  const scheme = numbers(String(country)).schemes.find(({ personal }) => !personal)
  return scheme && { hint: nameOf(scheme, messages), example: scheme.example, inputMode: scheme.inputMode }
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
