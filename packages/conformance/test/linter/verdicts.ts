import verdictsOfReaders from './verdicts.json' with { type: 'json' }

/** A finding of severity `error` in a published schema, and the verdict of a reader of the schema. */
export type Verdict = {
  readonly package: string
  readonly file: string
  readonly pointer: string
  readonly rule: string
  /** False findings are not listed: they are fixed in the rule. */
  readonly verdict: 'true'
  readonly why: string
}

export const verdicts = verdictsOfReaders as readonly Verdict[]
