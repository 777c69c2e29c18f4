import type { Messages } from '@openpartner/messages'
import { capitalized, isLegible, isolated } from '@openpartner/messages/format'
import { property } from '@openpartner/registration/company-country'
import { hintOf } from './hint.ts'

/** What is shown of a registration number scheme. */
export type NumberScheme = {
  readonly abbreviation: string
  /** The same in Latin letters, for readers of another script. */
  readonly latinAbbreviation?: string
  readonly localName: string
  readonly label: string
  readonly identifies: string
  readonly personal: boolean
  readonly example: string
  readonly inputMode: 'numeric' | 'text'
}

/** The schemes of a country, the most usual first: `registrationNumberRule`. */
export type NumberSchemes = (country: string) => { readonly schemes: readonly NumberScheme[] }

/** `Tax number: VKN (Vergi kimlik numarası) · Example: 4540536920`, and the keyboard, for the number that companies in a country have. */
export function numberHint(country: unknown, numbers: NumberSchemes, messages: Messages | undefined) {
  const scheme = numbers(String(country)).schemes.find(({ personal }) => !personal)
  if (scheme === undefined) return undefined
  const { example, inputMode } = scheme
  const hint = `${nameOf(scheme, messages)} · ${hintOf('hint-example', { example }, messages)}`
  return { hint, example, inputMode }
}

/** `Tax number: VKN (Vergi kimlik numarası)`. */
function nameOf(
  { abbreviation, latinAbbreviation = abbreviation, localName, label, identifies }: NumberScheme,
  messages: Messages | undefined,
): string {
  const kind = property(messages?.labels, `number:${identifies}`)
  const locale = messages?.locale ?? 'en'
  const short = isLegible(abbreviation, locale) ? abbreviation : latinAbbreviation
  const name = localName === short ? short : `${short} (${localName})`
  const title = capitalized(typeof kind === 'string' ? kind : label, locale)
  return `${title}: ${isolated(name, messages?.direction)}`
}
