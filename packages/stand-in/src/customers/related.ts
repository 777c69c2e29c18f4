/** A group of customers with offers of its own, as a customer belongs to it or asks for it. */
export type Qualification = {
  readonly qualification: string
  readonly vettingStatus?: string
  readonly vettingCreateDate?: string
}

/** An agreement that a customer has accepted. */
export type Agreement = { readonly type: string; readonly dateAgreed: string } & Readonly<
  Record<string, unknown>
>

/** What belongs to a customer and is not part of it. */
export type Related = {
  readonly qualifications?: readonly Qualification[]
  readonly agreements?: readonly Agreement[]
  readonly usageBudget?: number
}
