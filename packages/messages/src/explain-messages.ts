/** What `openpartner explain` says in one language, besides labels and the sentences of issues. */
export type ExplainMessages = {
  readonly required: string
  readonly optional: string
  readonly leftOut: string
  readonly given: string
  readonly notGiven: string
  readonly kinds: string
  readonly identifies: string
  readonly example: string
  readonly sentAs: string
  readonly writtenAs: string
  readonly length: string
  /** With `{lengths}`, a list of numbers. */
  readonly characters: string
  readonly separators: string
  readonly keepsSeparators: string
  readonly checkDigit: string
  readonly confidence: string
  readonly notToBeUsed: string
  readonly contradictions: string
  readonly sources: string
  /** Whom or what a kind of number identifies. */
  readonly identified: {
    readonly [what in 'company' | 'taxpayer' | 'vat-registration' | 'sole-trader' | 'person']: string
  }
  readonly checkDigits: { readonly [state in 'verified' | 'not-published' | 'none']: string }
  readonly confidences: { readonly [level in 'high' | 'medium' | 'low']: string }
}
