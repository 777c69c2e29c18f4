import type { Issue, Normalization } from '@openpartner/validators'
import { fixesFor } from './fixes/index.ts'
import type { LocatedIssue, Tools } from './model.ts'
import type { Repairable } from './normalization.ts'
import { once } from './once.ts'
import type { Path } from './path.ts'
import { toPointer } from './pointer.ts'

/** An issue with its path in the text. */
export type FoundIssue = Omit<LocatedIssue, 'location'>

/** What is known about a document. */
export type CheckedDocument = Repairable & {
  /** At most one more than is listed. Found when they are asked for, which is not done where no more are listed. */
  readonly issues: () => readonly FoundIssue[]
  readonly limit: Normalization['limit']
}

/** Validates a document, and finds what can be done about it. */
export function checkDocument(document: unknown, start: Path, tools: Tools): CheckedDocument {
  const { changes: all, limit } = tools.normalize(document)
  const changes = all.filter(({ reason }) => reason !== 'moved')
  const issues = once(() => {
    const result = tools.validator.validate(document)
    const found = result.ok ? [] : result.issues
    const context = { document, start, changes, issues: found, tools }
    return found.map((issue) => ({
      issue: within(start, issue),
      origin: tools.origins(issue),
      fixes: once(() => fixesFor(issue, context)),
    }))
  })
  return { document, start, changes, limit, issues }
}

const within = (start: Path, issue: Issue): Issue => ({
  ...issue,
  path: [...start, ...issue.path],
  pointer: toPointer(start) + issue.pointer,
})
