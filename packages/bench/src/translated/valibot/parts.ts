import * as v from 'valibot'
import * as rule from '../rules.ts'

/** An object with fields nobody knows yet; to the library itself a list is one too. */
export const openObject = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'Not a list'),
    v.looseObject(entries),
  )

export const text = (maximum: number) =>
  v.pipe(v.string(), v.check(rule.fits(maximum), `At most ${maximum} characters`))
export const format = (pattern: RegExp, maximum: number) => v.pipe(text(maximum), v.regex(pattern))
export const optionalText = (maximum: number) => v.optional(text(maximum))
export const optionalFormat = (pattern: RegExp, maximum: number) =>
  v.optional(
    v.pipe(
      text(maximum),
      v.check((value) => value === '' || pattern.test(value), 'Not of the expected format'),
    ),
  )
export const name = (maximum: number) => format(rule.visible, maximum)

export const attributes = () =>
  v.optional(openObject({ etag: optionalText(256), objectType: optionalText(128) }))

const link = () =>
  v.optional(
    openObject({
      uri: optionalText(2048),
      method: optionalText(16),
      headers: v.optional(
        v.pipe(v.array(openObject({ key: optionalText(256), value: optionalText(8192) })), v.maxLength(64)),
      ),
      body: optionalText(65536),
    }),
  )

export const links = () =>
  v.optional(openObject({ self: link(), next: link(), previous: link(), attributes: attributes() }))

const addressFields = () => ({
  addressLine2: optionalText(200),
  region: optionalText(64),
  postalCode: optionalText(40),
  firstName: optionalText(50),
  middleName: optionalText(50),
  lastName: optionalText(50),
  state: optionalText(64),
  phoneNumber: optionalText(64),
})

export const address = () =>
  v.optional(
    openObject({
      addressLine1: optionalText(200),
      city: optionalText(128),
      country: v.optional(v.pipe(v.string(), v.check(rule.isOptionalCountry, 'Not a country'))),
      ...addressFields(),
    }),
  )

export const newBillingFields = () => ({
  firstName: optionalText(64),
  lastName: optionalText(64),
  email: format(rule.email, 254),
  culture: format(rule.culture, 10),
  language: format(rule.language, 5),
  companyName: name(256),
  defaultAddress: v.strictObject({
    addressLine1: name(200),
    city: name(128),
    country: v.pipe(v.string(), v.check(rule.isCountry, 'Not a country')),
    ...addressFields(),
  }),
  attributes: attributes(),
})
