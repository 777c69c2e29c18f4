import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locales, type Messages } from '@openpartner/messages'

/** Where the modules of the languages are. */
export const catalogueFolder = dirname(fileURLToPath(import.meta.resolve('@openpartner/messages')))

/** Every language that is published, in the order of its tag. */
export const catalogues: readonly Messages[] = await Promise.all(
  locales.map(async ({ locale }) => {
    const module = (await import(`@openpartner/messages/${locale}`)) as { readonly default: Messages }
    return module.default
  }),
)

const names = new Intl.DisplayNames('en', { type: 'language' })

/** `Portuguese (Brazil)` for `pt-BR`. */
export const languageName = (locale: string): string => names.of(locale) ?? locale

/** What its speakers call a language: `Português (Brasil)` for `pt-BR`. */
export const ownName = (locale: string): string =>
  locales.find((entry) => entry.locale === locale)?.name ?? locale

/** Attributes that let browsers and screen readers treat a text as what it is. */
export const languageAttributes = ({ locale, direction }: Messages): string =>
  `lang="${locale}" dir="${direction ?? 'ltr'}"`
