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
}
