import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Messages } from '@openpartner/messages'

/** Where the modules of the languages are. */
export const catalogueFolder = dirname(fileURLToPath(import.meta.resolve('@openpartner/messages')))

const locales = readdirSync(catalogueFolder)
  .flatMap((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.js$/.exec(file)?.[1] ?? [])
  .toSorted()

/** Every language that is published, in the order of its tag. */
export const catalogues: readonly Messages[] = await Promise.all(
  locales.map(async (locale) => {
    const module = (await import(`@openpartner/messages/${locale}`)) as { readonly default: Messages }
    return module.default
  }),
)

const names = new Intl.DisplayNames('en', { type: 'language' })

/** `Portuguese (Brazil)` for `pt-BR`. */
export const languageName = (locale: string): string => names.of(locale) ?? locale

/** What its speakers call a language: `Português (Brasil)` for `pt-BR`. */
export function ownName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** Attributes that let browsers and screen readers treat a text as what it is. */
export const languageAttributes = ({ locale, direction }: Messages): string =>
  `lang="${locale}" dir="${direction ?? 'ltr'}"`
