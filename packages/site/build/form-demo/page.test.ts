import { createCustomerRequestFields } from '@openpartner/forms/field-state'
import { locales, mergeMessages } from '@openpartner/messages'
import arIndex from '@openpartner/messages/ar'
import arCountries from '@openpartner/messages/ar/countries'
import arSite from '@openpartner/messages/ar/site'
import en from '@openpartner/messages/en'
import site from '@openpartner/messages/en/site'
import { countryCodes, isRegistrationNumberCountry } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { formPage } from './page.ts'

const ar = mergeMessages(arIndex, arCountries)

/** The attributes of each control of a page, by its name. */
const controls = new Map(
  [...formPage(en, site).matchAll(/<(?:input|select) ([^>]+)>/g)].map(([, text = '']) => {
    const attributes = Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map((match) => match.slice(1)),
    )
    return [attributes.name, attributes] as const
  }),
)

test('the form has the fields of the request, each with its attributes', () => {
  const expected = Object.entries<{ required?: true; inputMode?: string; autocomplete?: string }>(
    createCustomerRequestFields,
  ).map(([pointer, { required, inputMode, autocomplete }]) => [
    pointer.slice(1).replaceAll('/', '.'),
    required && 'true',
    inputMode,
    autocomplete,
  ])
  const found = [...controls].map(([name, { 'aria-required': required, inputmode, autocomplete }]) => [
    name,
    required,
    inputmode,
    autocomplete,
  ])
  expect(found.toSorted()).toEqual(expected.toSorted())
})

test('every locale has a link, by its name in its own language', () => {
  for (const { locale, name } of locales) {
    const link = formPage(en, site)
      .split('\n')
      .find((line) => line.includes(`<a href="${locale}.html"`))
    expect(link).toContain(`>${name}</a>`)
    expect(name === new Intl.DisplayNames('en', { type: 'language' }).of(locale)).toBe(locale === 'en')
  }
})

test('texts are in the language of the page', () => {
  const page = formPage(ar, arSite)
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<label for="city">المدينة</label>')
  expect(page).toContain('<option value="IN" data-languages="hi en">الهند</option>')
  expect(page).not.toMatch(/\{\{|undefined/)
})

test('the countries that require a number come first, then all others', () => {
  const groups = formPage(ar, arSite)
    .split('<optgroup ')
    .slice(1)
    .map((group) => [...group.matchAll(/<option value="([A-Z]{2})"/g)].map(([, code]) => code))
  expect(groups.map((codes) => codes.length)).toEqual([24, 226])
  expect(groups[0]?.toSorted()).toEqual(countryCodes.filter(isRegistrationNumberCountry))
  expect(groups.flat().toSorted()).toEqual(countryCodes)
})

test('a page has nothing inline that its policy forbids', () => {
  const page = formPage(en, site)
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/)
  expect([...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, inside]) => inside)).toEqual([''])
})

test('text cannot become markup', () => {
  const page = formPage({ ...en, labels: { ...en.labels, city: '<b>"&' } }, site)
  expect(page).toContain('<label for="city">&#60;b&#62;&#34;&#38;</label>')
})
