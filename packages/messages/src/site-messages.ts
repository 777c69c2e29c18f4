/** What the project's site says in a language, on the page of its form. */
export type SiteMessages = {
  /** The language, as its speakers call it. */
  readonly name: string
  /** What the asterisk means. */
  readonly required: string
  /** The button that sends. */
  readonly create: string
  /** Above the request that would be sent. */
  readonly request: string
  /** Above the countries whose companies give no registration number. */
  readonly otherCountries: string
  /** What the name in the company profile is. */
  readonly companyName: string
  /** What the name in the billing profile is. */
  readonly billingName: string
  /** Above the names of the person at the billing address. */
  readonly contact: string
  /** Above the names of the person in the billing profile. */
  readonly recipient: string
  /** The link that takes the request to the playground. */
  readonly playground: string
  /** Above a form that came filled in. */
  readonly filled: string
  /** What of the document has no field, with `{names}`. */
  readonly notFilled: string
}
