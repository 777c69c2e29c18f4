import { type } from 'arktype'
import * as rule from '../rules.ts'

/** To the library itself a list is an object too. */
export const isNoList = (value: unknown, context: { mustBe(expected: string): false }): boolean =>
  !Array.isArray(value) || context.mustBe('no list')

export const text = (maximum: number) =>
  type('string').narrow(
    (value, context) => rule.fits(maximum)(value) || context.mustBe(`at most ${maximum} characters`),
  )
export const format = (pattern: RegExp, maximum: number) => text(maximum).and(pattern)
export const optionalFormat = (pattern: RegExp, maximum: number) =>
  text(maximum).narrow(
    (value, context) => value === '' || pattern.test(value) || context.mustBe('of the expected format'),
  )
export const name = (maximum: number) => format(rule.visible, maximum)

export const attributes = () => type({ 'etag?': text(256), 'objectType?': text(128) }).narrow(isNoList)

const link = () =>
  type({
    'uri?': text(2048),
    'method?': text(16),
    'headers?': type({ 'key?': text(256), 'value?': text(8192) })
      .narrow(isNoList)
      .array()
      .atMostLength(64),
    'body?': text(65536),
  }).narrow(isNoList)

export const links = () =>
  type({ 'self?': link(), 'next?': link(), 'previous?': link(), 'attributes?': attributes() }).narrow(
    isNoList,
  )

const addressFields = () =>
  ({
    'addressLine2?': text(200),
    'region?': text(64),
    'postalCode?': text(40),
    'firstName?': text(50),
    'middleName?': text(50),
    'lastName?': text(50),
    'state?': text(64),
    'phoneNumber?': text(64),
  }) as const

export const address = () =>
  type({
    'addressLine1?': text(200),
    'city?': text(128),
    'country?': type('string').narrow(
      (value, context) => rule.isOptionalCountry(value) || context.mustBe('a country'),
    ),
    ...addressFields(),
  }).narrow(isNoList)

export const newBillingFields = () =>
  ({
    'firstName?': text(64),
    'lastName?': text(64),
    email: format(rule.email, 254),
    culture: format(rule.culture, 10),
    language: format(rule.language, 5),
    companyName: name(256),
    defaultAddress: type({
      '+': 'reject',
      addressLine1: name(200),
      city: name(128),
      country: type('string').narrow(
        (value, context) => rule.isCountry(value) || context.mustBe('a country'),
      ),
      ...addressFields(),
    }),
    'attributes?': attributes(),
  }) as const
