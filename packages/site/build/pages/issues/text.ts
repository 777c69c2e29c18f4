/** What a page about an issue code says beyond what is computed from data. Texts are Markdown. */
export type IssueText = {
  /** When the code is reported, in more detail than its summary. */
  readonly reported?: string
  readonly fix?: string
  /** What Partner Center does, if the documented faults do not say it. */
  readonly answer?: string
  /** What `params` may contain. */
  readonly params?: Readonly<Record<string, string>>
}

export type IssueTexts = Readonly<Record<string, IssueText>>
