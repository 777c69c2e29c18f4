import * as messages from '@openpartner/messages'
import * as schemas from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { levels, locales, resources, usual } from './choices.ts'
import { loadTools } from './load-tools.ts'
import type { Level } from './model.ts'

const modules = messages.locales.map(({ locale }) => locale)

test('every resource and language is listed, requests first', () => {
  expect(resources.map(({ name }) => name).toSorted()).toEqual(
    schemas.resources.map(({ name }) => name).toSorted(),
  )
  expect(resources[0].name).toBe('create-customer-request')
  expect(resources.map(({ direction }) => direction)).toEqual(
    ['request', 'response', 'shared'].flatMap((direction) =>
      schemas.resources.filter((resource) => resource.direction === direction).map(() => direction),
    ),
  )
  expect(locales.map(({ locale }) => locale)).toEqual(modules)
})

test('languages have the name that their speakers use', () => {
  const names = Object.fromEntries(locales.map(({ locale, name }) => [locale, name]))
  expect(names).toMatchObject({
    en: 'English',
    sv: 'Svenska',
    tr: 'Türkçe',
    ar: 'العربية',
    'pt-BR': 'Português (Brasil)',
  })
})

test.each(locales)('issues are in the language $locale', async ({ locale, direction }) => {
  const tools = await loadTools({ ...usual, locale })
  expect(tools.direction).toBe(direction)
  const result = tools.validator.validate({})
  const english = (await loadTools(usual)).validator.validate({})
  const sentences = [result, english].map((found) =>
    found.ok ? [] : found.issues.map(({ message }) => message),
  )
  expect(sentences[0]).toHaveLength(2)
  expect(sentences[0]?.[0] === sentences[1]?.[0]).toBe(locale === 'en')
})

test.each(locales)('$locale is written in the direction of its script', ({ locale, direction }) => {
  const { script } = new Intl.Locale(locale).maximize()
  expect(direction).toBe(script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr')
})

test.each(resources)('$name has its own validator and normalizer', async ({ name }) => {
  const { choice, validator, normalize, names } = await loadTools({ ...usual, resource: name })
  expect(choice.resource).toBe(name)
  expect(validator.check(7)).toBe(false)
  const [property = ''] = names
  const spelled = `${property.charAt(0).toUpperCase()}${property.slice(1)}`
  expect(normalize({ [spelled]: '' }).changes).toMatchObject([{ from: spelled, to: property }])
})

test('unknown names become the defaults', async () => {
  const tools = await loadTools({ resource: '__proto__', locale: 'constructor', level: 'toString' as Level })
  expect(tools.choice).toEqual(usual)
})

test('each level finds what the ones before it find, and more', async () => {
  const document = (organizationRegistrationNumber: string) => ({
    companyProfile: { domain: 'a.onmicrosoft.com', organizationRegistrationNumber },
    billingProfile: { defaultAddress: { country: 'BR' } },
  })
  // Ten digits are not a CNPJ; the check digits of the number that ends in 82 are wrong.
  const numbers = ['', 'unknown', '11222333000182', '1234567890']
  const found = await Promise.all(
    levels.map(async ({ level }) => {
      const { validator } = await loadTools({ ...usual, level })
      return numbers.map((number) => {
        const result = validator.validate(document(number))
        const codes = result.ok ? [] : result.issues.map(({ code }) => code)
        return codes.find((code) => code.startsWith('registration-number'))
      })
    }),
  )
  expect(found).toEqual([
    ['registration-number-required', undefined, undefined, undefined],
    ['registration-number-required', 'registration-number-format', undefined, undefined],
    ['registration-number-required', 'registration-number-format', 'registration-number-checksum', undefined],
    [
      'registration-number-required',
      'registration-number-format',
      'registration-number-checksum',
      'registration-number-unknown-form',
    ],
  ])
})

test('with a check of numbers, they are normalized to what goes on the wire', async () => {
  const request = {
    companyProfile: { Domain: 'contoso.onmicrosoft.com', organizationRegistrationNumber: '454 053 69 20' },
    billingProfile: { defaultAddress: { country: 'TR' } },
  }
  const changesAt = async (level: Level) => {
    const { normalize } = await loadTools({ resource: 'create-customer-request', level, locale: 'en' })
    return normalize(request).changes.map(({ reason, to }) => [reason, to])
  }
  expect(await changesAt('presence')).toEqual([['key-spelling', 'domain']])
  expect(await changesAt('format')).toEqual([
    ['key-spelling', 'domain'],
    ['registration-number-spelling', '4540536920'],
  ])
})
