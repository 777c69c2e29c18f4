/** Keys of the sentences: an issue code, or a code and a kind where one sentence would not fit every case. */
export const messageKeys = [
  'required',
  'required:either',
  'type',
  'type:string',
  'type:object',
  'type:array',
  'type:boolean',
  'type:integer',
  'type:integer-or-string',
  'type:unreadable',
  'enum',
  'enum:one',
  'enum:country',
  'enum:united-kingdom',
  'enum:initial-value',
  'pattern',
  'pattern:culture',
  'pattern:language',
  'pattern:domain',
  'pattern:not-blank',
  'format',
  'format:email',
  'format:uuid',
  'format:uri',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few-items',
  'too-many-items',
  'unknown-property',
  'registration-number-required',
  'registration-number-not-allowed',
  'phone-number-required',
  'too-deep',
  'too-big',
] as const

/** A key of `issues` that every language has. */
export type MessageKey = (typeof messageKeys)[number]

/**
 * Keys of the sentences for the opt-in check of `@openpartner/registration`, which brings English along. Catalogues
 * of other languages have them; the English one has not, so that nobody pays for a check that is not used.
 */
export const registrationNumberMessageKeys = [
  'registration-number-length',
  'registration-number-format',
  'registration-number-format:count',
  'registration-number-format:digits',
  'registration-number-format:letters',
  'registration-number-format:characters',
  'registration-number-format:service',
  'registration-number-checksum',
  'registration-number-checksum:several',
  'registration-number-checksum:position',
  'registration-number-checksum:none',
  'registration-number-suspicious',
  'registration-number-personal',
] as const

/** A key of `issues` for the form and check digit of registration numbers. */
export type RegistrationNumberMessageKey = (typeof registrationNumberMessageKeys)[number]

/**
 * Keys of the sentences that `@openpartner/forms` says of its own accord, which brings English along. Catalogues of other
 * languages have all of them.
 */
export const formMessageKeys = ['form-faults', 'form-left-out', 'service-refused', 'service-fault'] as const

/** A key of `issues` for what only a form says. */
export type FormMessageKey = (typeof formMessageKeys)[number]

/**
 * Property names that have a label, with `[]` for what a list holds; the empty one is the document itself. Those with
 * `number:` name a kind of registration number by what it stands for.
 */
export const labelKeys = [
  '',
  'addressLine1',
  'addressLine2',
  'address',
  'allowDelegatedAccess',
  'associatedPartnerId',
  'attributes',
  'billingProfile',
  'body',
  'city',
  'code',
  'commerceId',
  'companyName',
  'companyProfile',
  'continuationToken',
  'country',
  'culture',
  'customDomains',
  'customDomains[]',
  'data',
  'data[]',
  'defaultAddress',
  'description',
  'domain',
  'email',
  'enableGDAPByDefault',
  'etag',
  'firstName',
  'headers',
  'headers[]',
  'id',
  'items',
  'items[]',
  'key',
  'language',
  'lastName',
  'links',
  'method',
  'middleName',
  'next',
  'objectType',
  'organizationRegistrationNumber',
  'password',
  'phoneNumber',
  'postalCode',
  'previous',
  'region',
  'relationshipToPartner',
  'self',
  'source',
  'state',
  'tags',
  'tags[]',
  'tenantId',
  'totalCount',
  'uri',
  'url',
  'userCredentials',
  'userName',
  'value',
  'number:company',
  'number:taxpayer',
  'number:vat-registration',
  'number:sole-trader',
  'number:person',
] as const

/** The key of a field in `labels`. */
export type LabelKey = (typeof labelKeys)[number]

/** A sentence in the grammatical numbers of its language, by the categories of `Intl.PluralRules`, for its `{limit}`. */
export type PluralSentence = { readonly other: string } & {
  readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}

/** A sentence, or its forms by number. */
export type Sentence = string | PluralSentence

/**
 * One language: sentences and field labels.
 *
 * Placeholders: `{Label}` and `{label}` (the field's label, with and without a capital), `{limit}` (a number),
 * `{allowed}` (a list of words), `{country}` (the company's country, by its name in this language). In the sentences
 * on registration numbers also `{scheme}` (the number's name), `{example}`, `{script}` (a writing system),
 * `{expected}` (check digits) and `{position}`. In those of forms `{code}`, the number of a fault.
 */
export type Messages = {
  /** BCP 47 tag, used for country names, lists and numbers. */
  readonly locale: string
  /** Given for languages that are written from right to left, so that what is inserted keeps its own direction. */
  readonly direction?: 'rtl'
  readonly issues: { readonly [key in MessageKey]: Sentence } & {
    readonly [key in RegistrationNumberMessageKey | FormMessageKey]?: Sentence
  }
  readonly labels: { readonly [key in LabelKey]: string }
  /** Sentences of one's own for a field, by its key in `labels` and then by the keys of `issues`; they go first. */
  readonly fields?: { readonly [field in LabelKey]?: { readonly [key: string]: Sentence } }
}
