/** What a control for a property has besides its label, independent of the schema. */
type FieldAttributes = {
  readonly autocomplete?: string
  readonly inputMode?: string
  /** Instead of the schema's first. */
  readonly example?: string
}

/**
 * By property name. `autocomplete` has the values of the HTML standard; a form in which a reseller types the data of a
 * customer should do without it.
 */
export const fieldAttributes: Readonly<Record<string, FieldAttributes>> = {
  domain: { autocomplete: 'off', inputMode: 'url' },
  companyName: { autocomplete: 'organization' },
  organizationRegistrationNumber: { autocomplete: 'off' },
  firstName: { autocomplete: 'given-name' },
  middleName: { autocomplete: 'additional-name' },
  lastName: { autocomplete: 'family-name' },
  email: { autocomplete: 'email', inputMode: 'email' },
  // The schema's is what the service sends; people are shown what is sent to it.
  culture: { example: 'en-US' },
  language: { autocomplete: 'language' },
  addressLine1: { autocomplete: 'address-line1' },
  addressLine2: { autocomplete: 'address-line2' },
  city: { autocomplete: 'address-level2' },
  state: { autocomplete: 'address-level1' },
  postalCode: { autocomplete: 'postal-code' },
  country: { autocomplete: 'country' },
  phoneNumber: { autocomplete: 'tel', inputMode: 'tel' },
}

/** Metadata that nobody types in. */
export const notForPeople: readonly string[] = ['attributes', 'links', 'id']
