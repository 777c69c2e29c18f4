import type { Messages } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import type { Entry } from './field-table.ts'
import { issueRanks, lastRank } from './generated/issue-ranks.ts'
import { type Issue, type IssueInput, toPointer } from './issue.ts'
import { listIssues } from './list-issues.ts'
import { exceeds } from './size-guard.ts'

const rank = ({ code }: IssueInput): number =>
  Object.hasOwn(issueRanks, code) ? (issueRanks[code] ?? lastRank) : lastRank

/** Upper limit of issues collected per document. Nobody reads more. */
const maxCollected = 10_000

/** The document could not be read, or not twice in the same way. */
const unreadable: IssueInput = { code: 'type', path: [], params: { kind: 'unreadable' } }

/** Of the issues at one field the most telling, and those in the same order. */
export function onePerField(issues: readonly IssueInput[]): IssueInput[] {
  if (issues.length < 2) return [...issues]
  const kept = new Map<string, IssueInput>()
  for (const issue of issues) {
    const pointer = toPointer(issue.path)
    const other = kept.get(pointer)
    if (other === undefined || rank(issue) < rank(other)) kept.set(pointer, issue)
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- engines of databases lack `toSorted`, and the list is a new one
  return [...kept.values()].sort((one, other) => rank(one) - rank(other))
}

/** The issues of a document that is not valid; none if all have an ignored code. Never throws. */
export function issuesIn(table: Entry, ignore: readonly string[], document: unknown): IssueInput[] {
  const issues: IssueInput[] = []
  let ignored = 0
  try {
    const limit = exceeds(document)
    if (limit !== undefined) return [{ code: limit, path: [] }]
    listIssues(document, table, [], (code, path, params = {}) => {
      if (ignore.includes(code)) ignored += 1
      else issues.push({ code, path, params })
      return issues.length === maxCollected
    })
  } catch {
    return [unreadable]
  }
  // It was not valid a moment ago.
  return issues.length === 0 && ignored === 0 ? [unreadable] : issues
}

/** An issue with its pointer and its sentence. */
export function toIssue(messages: Messages, { code, path, message, params = {} }: IssueInput): Issue {
  const sentence = message ?? formatMessage(messages, { code, path, params })
  return { code, path, pointer: toPointer(path), message: sentence, params }
}
