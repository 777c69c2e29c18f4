import * as z from 'zod'
import * as rule from '../rules.ts'

export const text = (maximum: number) =>
  z.string().refine(rule.fits(maximum), `At most ${maximum} characters`)
export const format = (pattern: RegExp, maximum: number) => text(maximum).regex(pattern)
export const optionalText = (maximum: number) => text(maximum).optional()
export const optionalFormat = (pattern: RegExp, maximum: number) =>
  text(maximum)
    .refine((value) => value === '' || pattern.test(value), 'Not of the expected format')
    .optional()
export const name = (maximum: number) => text(maximum).regex(rule.visible)

export const attributes = () =>
  z.looseObject({ etag: optionalText(256), objectType: optionalText(128) }).optional()

const link = () =>
  z
    .looseObject({
      uri: optionalText(2048),
      method: optionalText(16),
      headers: z
        .array(z.looseObject({ key: optionalText(256), value: optionalText(8192) }))
        .max(64)
        .optional(),
      body: optionalText(65536),
    })
    .optional()

export const links = () =>
  z.looseObject({ self: link(), next: link(), previous: link(), attributes: attributes() }).optional()

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
  z
    .looseObject({
      addressLine1: optionalText(200),
      city: optionalText(128),
      country: z.string().refine(rule.isOptionalCountry, 'Not a country').optional(),
      ...addressFields(),
    })
    .optional()

export const newBillingFields = () => ({
  firstName: optionalText(64),
  lastName: optionalText(64),
  email: format(rule.email, 254),
  culture: format(rule.culture, 10),
  language: format(rule.language, 5),
  companyName: name(256),
  defaultAddress: z.strictObject({
    addressLine1: name(200),
    city: name(128),
    country: z.string().refine(rule.isCountry, 'Not a country'),
    ...addressFields(),
  }),
  attributes: attributes(),
})
