import {
  countryCodes,
  registrationNumberCountries,
  registrationNumberContradictions,
  registrationNumberHistory,
  registrationNumberRule,
} from '@openpartner/registration'
import { expect, test } from 'vitest'
import { escaped } from '../markdown.ts'
import { countries } from './countries.ts'

const pages = countries.pages()
const text = (path: string) => pages.find((page) => page.path === path)?.text ?? ''

test('every country has a page, and so do the contradictions', () => {
  const paths = countryCodes.map((code) => `countries/${code.toLowerCase()}`)
  expect(pages.map(({ path }) => path).toSorted()).toEqual([...paths, 'countries/contradictions'].toSorted())
})

test.each(countryCodes)('the page of %s has its verdict, kinds of number and contradictions', (code) => {
  const page = text(`countries/${code.toLowerCase()}`)
  const { presence, phoneNumber, schemes, contradictions, sources } = registrationNumberRule(code)
  expect(page).toContain(`**Registration number: ${presence.replace('-', ' ')}.**`)
  expect(page).toContain(`**Phone number: ${phoneNumber}.**`)
  expect(page).toContain(`"country": "${code}"`)
  for (const { id, label, localName } of schemes) {
    expect(page).toContain(`{#${id}}`)
    expect(page).toContain(escaped(label))
    expect(page).toContain(escaped(localName))
  }
  for (const { position, readings } of contradictions) {
    expect(page).toContain(escaped(position))
    for (const { says } of readings) expect(page).toContain(escaped(says))
  }
  for (const { url, date } of sources) expect(page).toContain(`(<${url}>) (${date})`)
  expect(page.includes('<NumberCheck ')).toBe(presence === 'required')
})

test.each(registrationNumberHistory.flatMap(({ since, added }) => added.map((code) => ({ code, since }))))(
  'the page of $code says that it came in $since',
  ({ code, since }) => {
    const month = { '2020-11': 'November 2020', '2021-03': 'March 2021' }[since]
    expect(text(`countries/${code.toLowerCase()}`)).toContain(`Required since ${month}:`)
  },
)

/** The countries that "Next" leads to from one, itself included. */
function walk(from: string): string[] {
  const seen: string[] = []
  let code: string | undefined = from
  while (code !== undefined && seen.length < 300) {
    seen.push(code.toUpperCase())
    code = /\[Next: [^\]]+\]\(\/countries\/([a-z]{2})\)/.exec(text(`countries/${code}`))?.[1]
  }
  return seen
}

test('"Next" leads through the 24, and through the others', () => {
  const required = walk('am')
  expect(required.toSorted()).toEqual(registrationNumberCountries)
  expect(required.slice(0, 3)).toEqual(['AM', 'AZ', 'BY'])
  const others = walk('af')
  expect([...required, ...others].toSorted()).toEqual(countryCodes)
  expect(text('countries/in')).toContain('[Previous: Hungary](/countries/hu)\n[Next: Iraq](/countries/iq)')
})

test('each page has a description of its own', () => {
  const descriptions = pages.map(({ description }) => description)
  expect(new Set(descriptions).size).toBe(251)
  for (const description of descriptions) expect(description).toMatch(/^.{60,250}\.$/)
  expect(pages.find(({ path }) => path === 'countries/in')?.description).toContain(
    'PAN, GSTIN, CIN, or LLPIN',
  )
})

test.each([
  ['gb', 'in the United Kingdom {'],
  ['gb', '** The United Kingdom is not'],
  ['se', 'in Sweden {'],
  ['ae', 'in the United Arab Emirates {'],
])('the page of %s has "%s"', (code, phrase) => {
  expect(text(`countries/${code}`)).toContain(phrase)
})

test('the contradictions are all on their page, and name the countries they touch', () => {
  const page = text('countries/contradictions')
  for (const { id, readings } of registrationNumberContradictions) {
    expect(page).toContain(`{#${id}}`)
    for (const { says } of readings) expect(page).toContain(escaped(says))
  }
  expect(page).toContain('Concerns every country outside the 24.')
  expect(page).toContain('Concerns [China](/countries/cn), [United States](/countries/us).')
})
