import type { tags } from 'typia'
import type { Country } from './country.ts'

/** At most so many code points; typia's own tag counts UTF-16 units. */
export type Text<Maximum extends number> = string &
  tags.TagBase<{
    target: 'string'
    kind: 'code-points'
    value: Maximum
    validate: `$input.length <= ${Maximum} || [...$input].length <= ${Maximum}`
    exclusive: true
    schema: undefined
  }>

export type Visible =
  tags.Pattern<'[^ \\t\\r\\n\\v\\f\\u0085\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]'>

type UuidText = '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}'
type DomainText =
  '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])'
type EmailText =
  `[A-Za-z0-9_][A-Za-z0-9_!#$%&'*+/=?^\`{|}~-]*(?:\\.[A-Za-z0-9_!#$%&'*+/=?^\`{|}~-]+)*@${DomainText}`
type CultureText = '[A-Za-z]{2}(?:-[A-Za-z]{4})?-[A-Za-z]{2}'
type LanguageText = '[A-Za-z]{2}(?:-[A-Za-z]{2})?'

type Whole<Source extends string> = tags.Pattern<`^${Source}$`>
type WholeOrEmpty<Source extends string> = tags.Pattern<`^(?:${Source})?$`>

export type Uuid = Text<36> & Whole<UuidText>
export type OptionalUuid = Text<36> & WholeOrEmpty<UuidText>
export type Domain = Text<253> & Whole<DomainText>
export type Email = Text<254> & Whole<EmailText>
export type OptionalEmail = Text<254> & WholeOrEmpty<EmailText>
export type Culture = Text<10> & Whole<CultureText>
export type OptionalCulture = Text<10> & WholeOrEmpty<CultureText>
export type Language = Text<5> & Whole<LanguageText>
export type OptionalLanguage = Text<5> & WholeOrEmpty<LanguageText>

/** Lets unknown fields pass where the rest of a document is closed. */
type Open = { [name: string]: unknown }

export type Attributes = Open & { etag?: Text<256>; objectType?: Text<128> }

type Header = Open & { key?: Text<256>; value?: Text<8192> }

type Link = Open & {
  uri?: Text<2048>
  method?: Text<16>
  headers?: Header[] & tags.MaxItems<64>
  body?: Text<65536>
}

export type Links = Open & { self?: Link; next?: Link; previous?: Link; attributes?: Attributes }

type AddressFields = {
  addressLine2?: Text<200>
  region?: Text<64>
  postalCode?: Text<40>
  firstName?: Text<50>
  middleName?: Text<50>
  lastName?: Text<50>
  state?: Text<64>
  phoneNumber?: Text<64>
}

export type Address = AddressFields & {
  addressLine1?: Text<200>
  city?: Text<128>
  country?: '' | Country | 'AN' | 'XE' | 'XJ' | 'XS'
}

export type NewBillingProfile = {
  firstName?: Text<64>
  lastName?: Text<64>
  email: Email
  culture: Culture
  language: Language
  companyName: Text<256> & Visible
  defaultAddress: AddressFields & {
    addressLine1: Text<200> & Visible
    city: Text<128> & Visible
    country: Country
  }
  attributes?: Attributes
}
