import { readFileSync } from 'node:fs'
import { fieldState } from '@openpartner/forms/field-state'
import { type Messages, locales, type SiteMessages } from '@openpartner/messages'
import { capitalized } from '@openpartner/messages/format'
import { countryCodes, isRegistrationNumberCountry } from '@openpartner/registration'
import { officialLanguages } from './languages.ts'

/** The languages of the form, in the order of their own names. */
const languages = locales.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))

const template = readFileSync(new URL('../../src/form/page.html', import.meta.url), 'utf8')

const html = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** The HTML that each placeholder of the template stands for, by its first word; the rest is a name. */
const meanings: Readonly<
  Record<string, (texts: { messages: Messages; site: SiteMessages }, name: string) => string | undefined>
> = {
  lang: ({ messages }) => messages.locale,
  dir: ({ messages }) => messages.direction ?? 'ltr',
  label: ({ messages: { labels, locale } }, name) =>
    Object.hasOwn(labels, name)
      ? html(capitalized(labels[name as keyof typeof labels] ?? '', locale))
      : undefined,
  hint: ({ messages }, name) => hintOf(messages, name),
  site: ({ site }, name) => (Object.hasOwn(site, name) ? html(site[name as keyof typeof site]) : undefined),
}

/** The hint of a field. As `describeFields` shows it, its example is an element. */
function hintOf(messages: Messages, name: string): string | undefined {
  const { hint, example = '' } =
    Object.values(fieldState(undefined, { messages })).find((field) => field.name === name) ?? {}
  return hint && html(hint).replace(html(example), (text) => `<bdi>${text}</bdi>`)
}

/** Placeholders that stand for several lines of HTML. */
const lists: Readonly<Record<string, (messages: Messages, site: SiteMessages) => readonly string[]>> = {
  languages: ({ locale }) => languages.map((language) => languageLink(language, language.locale === locale)),
  countries: countryOptions,
}

/**
 * The page of the form in a language: the template with its placeholders filled.
 *
 * @throws {Error} for a placeholder that stands for nothing
 */
export const formPage = (messages: Messages, site: SiteMessages): string =>
  template
    .replaceAll(/^( *)\{\{(\w+)\}\}$/gm, (placeholder, indent: string, list: string) =>
      (lists[list]?.(messages, site) ?? [placeholder]).map((line) => indent + line).join('\n'),
    )
    .replaceAll(/\{\{(\w+) ?([^{}\s]*)\}\}/g, (placeholder, kind: string, name: string) => {
      const text = meanings[kind]?.({ messages, site }, name)
      if (text === undefined) throw new Error(`${placeholder} stands for nothing in ${messages.locale}`)
      return text
    })

/** The current page is marked as such, for screen readers and by its style. */
function languageLink({ locale, name }: (typeof languages)[number], isCurrent: boolean): string {
  const current = isCurrent ? ' aria-current="page"' : ''
  return `<li><a href="${locale}.html" lang="${locale}" hreflang="${locale}"${current}>${html(name)}</a></li>`
}

/** The countries that ask for most come first: a person tries those, and in a real form they are where errors are. */
function countryOptions(messages: Messages, { required, otherCountries }: SiteMessages): string[] {
  const { locale, labels, countries = {} } = messages
  const { compare } = new Intl.Collator(locale)
  const all = countryCodes
    .map((code) => ({ code, name: countries[code] ?? code }))
    .toSorted((one, other) => compare(one.name, other.name))
  const number = capitalized(labels.organizationRegistrationNumber, locale)
  return [
    ...optionGroup(
      `${number} (${required})`,
      all.filter(({ code }) => isRegistrationNumberCountry(code)),
    ),
    ...optionGroup(
      otherCountries,
      all.filter(({ code }) => !isRegistrationNumberCountry(code)),
    ),
  ]
}

function optionGroup(label: string, countries: readonly { code: string; name: string }[]): string[] {
  const options = countries.map(({ code, name }) => {
    const official = officialLanguages(code).join(' ')
    const data = official && ` data-languages="${official}"`
    return `  <option value="${code}"${data}>${html(name)}</option>`
  })
  return [`<optgroup label="${html(label)}">`, ...options, '</optgroup>']
}
