import { basename } from 'node:path'

type Issue = { readonly code: string; readonly pointer: string; readonly message?: string | null }

type Row = {
  readonly file: string
  readonly line: number
  readonly verdict: string
  /** Hexadecimal. */
  readonly record: string
  readonly issues: readonly Issue[]
}

export type Group = Pick<Issue, 'code' | 'pointer'> & { readonly count: number }

/** What the job has written. */
export type Tables = {
  readonly dead: readonly Row[]
  readonly summary: readonly object[]
  readonly issues: readonly Group[]
}

/** A line of `--invalid`. */
export type DeadLetter = {
  readonly file: string
  readonly line: number
  readonly issues?: readonly Issue[]
  readonly error?: { readonly code: string; readonly message: string; readonly offset?: number }
}

const code = ({ code: one, pointer }: Pick<Issue, 'code' | 'pointer'>): string => `${one} ${pointer}`

/** Texts in an order of their own: tables have none. */
export const groupsIn = (groups: readonly Group[]): string[] =>
  groups.map((group) => `${code(group)}: ${group.count}`).toSorted()

/** The dead letters as texts, with or without the sentences. */
export function rowsIn(dead: readonly Row[], sentences: boolean): string[] {
  const textOf = (issue: Issue): string =>
    sentences ? `${code(issue)}: ${issue.message ?? ''}` : code(issue)
  return dead
    .map(({ file, line, verdict, record, issues }) =>
      [basename(file), line, verdict, record, ...issues.map(textOf).toSorted()].join('\n'),
    )
    .toSorted()
}

/** The row of a dead letter, of whose record the file has the bytes. */
export function rowOf(
  { file, line, issues, error }: DeadLetter,
  files: Readonly<Record<string, readonly Buffer[]>>,
): Row {
  const record = files[basename(file)]?.[line - 1]?.toString('hex') ?? 'no such line'
  if (error === undefined) return { file, line, verdict: 'invalid', record, issues: issues ?? [] }
  // An offset counts from the beginning of a partition: the sentence is left out.
  const message = error.offset === undefined ? error.message : null
  return { file, line, verdict: 'unreadable', record, issues: [{ code: error.code, pointer: '', message }] }
}
