import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CountryMessages,
  type FormMessages,
  locales,
  mergeMessages,
  type Messages,
  type NumberMessages,
} from '@openpartner/messages'

/** The folder of the built locales. */
export const messagesFolder = dirname(fileURLToPath(import.meta.resolve('@openpartner/messages')))

const imported = async <Part>(path: string): Promise<Part> =>
  ((await import(`@openpartner/messages/${path}`)) as { readonly default: Part }).default

/** All messages of every locale: those of the validators, of registration numbers and of forms, and the names of countries. */
export const allMessages: readonly Messages[] = await Promise.all(
  locales.map(async ({ locale }) =>
    mergeMessages(
      await imported<Messages>(locale),
      await imported<NumberMessages>(`${locale}/numbers`),
      await imported<FormMessages>(`${locale}/forms`),
      await imported<CountryMessages>(`${locale}/countries`),
    ),
  ),
)

export const english = allMessages.find(({ locale }) => locale === 'en') as Messages

const names = new Intl.DisplayNames('en', { type: 'language' })

/** `Portuguese (Brazil)` for `pt-BR`. */
export const languageName = (locale: string): string => names.of(locale) ?? locale

/** What its speakers call a language: `Português (Brasil)` for `pt-BR`. */
export const ownName = (locale: string): string =>
  locales.find((entry) => entry.locale === locale)?.name ?? locale

/** Attributes that tell browsers and screen readers the language of a text. */
export const languageAttributes = ({ locale, direction }: Messages): string =>
  `lang="${locale}" dir="${direction ?? 'ltr'}"`
