/** Keys of the sentences: an issue code, or a code and a kind where one sentence would not fit every case. */
export const messageKeys = [
  'required',
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

export type MessageKey = (typeof messageKeys)[number]

/** Property names that have a label; the empty one is the document itself. */
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
  'data',
  'defaultAddress',
  'description',
  'domain',
  'email',
  'enableGDAPByDefault',
  'etag',
  'firstName',
  'headers',
  'id',
  'items',
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
  'tenantId',
  'totalCount',
  'uri',
  'url',
  'userCredentials',
  'userName',
  'value',
] as const

export type LabelKey = (typeof labelKeys)[number]

/**
 * One language: sentences and field labels.
 *
 * Placeholders: `{Label}` and `{label}` (the field's label, with and without a capital), `{limit}` (a number),
 * `{allowed}` (a list of words), `{country}` (the company's country, by its name in this language).
 */
export type Messages = {
  /** BCP 47 tag, used for country names, lists and numbers. */
  readonly locale: string
  readonly issues: { readonly [key in MessageKey]: string }
  readonly labels: { readonly [key in LabelKey]: string }
}
