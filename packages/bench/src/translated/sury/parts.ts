import * as S from 'sury'
import * as rule from '../rules.ts'

/** The type is said, not found: what the library's types make of an object of schemas refers to itself. */
export const object = <Value = Record<string, unknown>>(
  fields: Readonly<Record<string, unknown>>,
): S.Schema<Value, Value> => S.schema(fields) as unknown as S.Schema<Value, Value>

export const text = (maximum: number) =>
  S.string.with(S.refine, rule.fits(maximum), { error: `At most ${maximum} characters` })
export const format = (pattern: RegExp, maximum: number) =>
  text(maximum).with(S.refine, (value) => pattern.test(value), { error: 'Not of the expected format' })
export const optionalText = (maximum: number) => S.optional(text(maximum))
export const optionalFormat = (pattern: RegExp, maximum: number) =>
  S.optional(
    text(maximum).with(S.refine, (value) => value === '' || pattern.test(value), {
      error: 'Not of the expected format',
    }),
  )
export const name = (maximum: number) => format(rule.visible, maximum)

export const attributes = () => S.optional(object({ etag: optionalText(256), objectType: optionalText(128) }))

const link = () =>
  S.optional(
    object({
      uri: optionalText(2048),
      method: optionalText(16),
      headers: S.optional(
        S.array(object({ key: optionalText(256), value: optionalText(8192) })).with(
          S.refine,
          (list) => list.length <= 64,
        ),
      ),
      body: optionalText(65536),
    }),
  )

export const links = () =>
  S.optional(object({ self: link(), next: link(), previous: link(), attributes: attributes() }))

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
  S.optional(
    object({
      addressLine1: optionalText(200),
      city: optionalText(128),
      country: S.optional(S.string.with(S.refine, rule.isOptionalCountry, { error: 'Not a country' })),
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
  defaultAddress: S.strict(
    object({
      addressLine1: name(200),
      city: name(128),
      country: S.string.with(S.refine, rule.isCountry, { error: 'Not a country' }),
      ...addressFields(),
    }),
  ),
  attributes: attributes(),
})
