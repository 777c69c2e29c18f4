import { readFileSync } from 'node:fs'
import { fieldState } from '@openpartner/forms/field-state'
import { type Messages, locales, type SiteMessages } from '@openpartner/messages'
import { capitalized } from '@openpartner/messages/format'
import { countryCodes } from '@openpartner/registration'

/** The languages of the form, in the order of their own names. */
const languages = locales.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))

const template = readFileSync(new URL('../../src/form/page.html', import.meta.url), 'utf8')

/** What each placeholder of the template stands for, by its first word; the rest is a name. */
const meanings: Readonly<
  Record<string, (texts: { messages: Messages; site: SiteMessages }, name: string) => string | undefined>
> = {
  lang: ({ messages }) => messages.locale,
  dir: ({ messages }) => messages.direction ?? 'ltr',
  label: ({ messages: { labels, locale } }, name) =>
    Object.hasOwn(labels, name) ? capitalized(labels[name as keyof typeof labels] ?? '', locale) : undefined,
  hint: ({ messages }, name) =>
    Object.values(fieldState(undefined, { messages })).find((field) => field.name === name)?.hint,
  site: ({ site }, name) => Object.entries(site).find(([key]) => key === name)?.[1],
}

/** Placeholders that stand for several lines of HTML. */
const lists: Readonly<Record<string, (messages: Messages) => readonly string[]>> = {
  languages: ({ locale }) => languages.map((language) => languageLink(language, language.locale === locale)),
  countries: ({ locale }) => countryOptions(locale),
}

/**
 * The page of the form in a language: the template with its placeholders filled.
 *
 * @throws {Error} for a placeholder that stands for nothing
 */
export const formPage = (messages: Messages, site: SiteMessages): string =>
  template
    .replaceAll(/^( *)\{\{(\w+)\}\}$/gm, (placeholder, indent: string, list: string) =>
      (lists[list]?.(messages) ?? [placeholder]).map((line) => indent + line).join('\n'),
    )
    .replaceAll(/\{\{(\w+) ?([^{}\s]*)\}\}/g, (placeholder, kind: string, name: string) => {
      const text = meanings[kind]?.({ messages, site }, name)
      if (text === undefined) throw new Error(`${placeholder} stands for nothing in ${messages.locale}`)
      return html(text)
    })

const html = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** The current page is marked as such, for screen readers and by its style. */
function languageLink({ locale, name }: (typeof languages)[number], isCurrent: boolean): string {
  const current = isCurrent ? ' aria-current="page"' : ''
  return `<li><a href="${locale}.html" lang="${locale}" hreflang="${locale}"${current}>${html(name)}</a></li>`
}

function countryOptions(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => compare(one.name, other.name))
    .map(({ code, name }) => `<option value="${code}">${html(name)}</option>`)
}
