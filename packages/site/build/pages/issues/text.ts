/** What a page about an issue code cannot compute. Texts are Markdown. */
export type IssueText = {
  /** One sentence, for the overview too. */
  readonly meaning: string
  readonly given: string
  readonly fix: string
  /** What Partner Center does, if the fault answers of the OpenAPI document do not say it. */
  readonly answer?: string
  /** What `params` may hold. */
  readonly params?: Readonly<Record<string, string>>
}

export type IssueTexts = Readonly<Record<string, IssueText>>
