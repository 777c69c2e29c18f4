import type { Messages } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import type { FieldTable, Listing } from './field-table.ts'
import { issueRanks, lastRank } from './generated/issue-ranks.ts'
import { type Issue, toPointer } from './issue.ts'
import { listIssues } from './list-issues.ts'

const rank = ({ code }: Located): number =>
  Object.hasOwn(issueRanks, code) ? (issueRanks[code] ?? lastRank) : lastRank

/** Upper limit of issues collected per document. Nobody reads more. */
const maxCollected = 10_000

/** Upper limit of items and property names that are read for it. */
const maxValues = 500_000

/** An issue whose sentence may still have to be made. */
export type Located = Omit<Issue, 'message'> & { message: string | undefined }

/** An issue with its pointer. */
export const located = (
  code: Issue['code'],
  path: Issue['path'],
  params: Issue['params'] = {},
  message?: string,
): Located => ({ code, path, pointer: toPointer(path), message, params })

/** The document could not be read, or not twice in the same way. */
const unreadable = (): Located[] => [located('type', [], { kind: 'unreadable' })]

/** Of the issues at one field the most telling, and those in the same order. */
export function onePerField(issues: readonly Located[]): readonly Located[] {
  const [one, other, third] = issues
  if (one === undefined || other === undefined) return issues
  if (third === undefined && one.pointer !== other.pointer)
    return rank(one) > rank(other) ? [other, one] : issues
  const kept = new Map<string, Located>()
  for (const issue of issues) {
    const first = kept.get(issue.pointer)
    if (first === undefined || rank(issue) < rank(first)) kept.set(issue.pointer, issue)
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- engines of databases lack `toSorted`, and the list is a new one
  return [...kept.values()].sort((left, right) => rank(left) - rank(right))
}

/** The issues of a document; none if it is valid, or if all have an ignored code. Never throws. */
export function issuesIn(
  table: FieldTable,
  ignore: readonly string[],
  document: unknown,
): readonly Located[] {
  const issues: Located[] = []
  let ignored = 0
  let values = 0
  const listing: Listing = {
    report: (code, path, params) => {
      if (ignore.includes(code)) ignored += 1
      else issues.push(located(code, path, params))
      return issues.length === maxCollected
    },
    isTooMuch: () => {
      values += 1
      return values > maxValues
    },
    failed: [],
    isRefused: false,
  }
  try {
    listIssues(document, table, undefined, listing)
  } catch {
    return unreadable()
  }
  if (values > maxValues) listing.report('too-big', [])
  // A part was not valid a moment ago.
  return issues.length === 0 && ignored === 0 && listing.isRefused ? unreadable() : issues
}

/** An issue with its sentence. */
export function toIssue(messages: Messages, issue: Located): Issue {
  issue.message ??= formatMessage(messages, issue)
  return issue as Issue
}
