import type { Issue } from '@openpartner/validators'
import type { Context } from './fixes/context.ts'
import { fixesFor } from './fixes/index.ts'
import { normalizeDocument } from './fixes/normalize.ts'
import { maxListed, maxTextLength } from './limits.ts'
import type { LocatedIssue, Note, TextResult, Tools } from './model.ts'
import { locationOf, rangeOf } from './location.ts'
import { locatedChanges, type NormalizerChange } from './normalizer-changes.ts'
import { syntaxErrorOf } from './syntax-error.ts'
import { readTree, type Tree } from './tree.ts'

/** Lists what is wrong with a text. Never throws. A list at the top level is validated document by document. */
export function validateText(given: string, tools: Tools): TextResult {
  if (given.length > maxTextLength) {
    return {
      kind: 'unchecked',
      message:
        'The text has more than a million characters. Drop it on the page as a file, or use the command line.',
    }
  }
  // A byte order mark is not part of the text; a blank keeps every offset as it is.
  const text = given.replace(/^\uFEFF/, ' ')
  if (text.trim() === '') return { kind: 'unchecked', message: 'Nothing here yet. Type or paste JSON.' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return syntaxErrorOf(text)
  }
  const issues = issuesOf(value, tools)
  const tree = readTree(text)
  const changes = changesIn(value, tools)
  const context: Context = { tree, tools, changes: byPointer(changes) }
  return {
    kind: 'issues',
    issues: issues.slice(0, maxListed).map((issue) => locatedIssue(issue, text, context)),
    isCut: issues.length > maxListed,
    notes: notesOn(text, tree),
    fixes: tree.repeated.length > 0 ? [] : normalizeDocument(changes),
  }
}

/** At most one issue more than is listed. */
function issuesOf(value: unknown, { validator }: Tools): readonly Issue[] {
  if (!Array.isArray(value) || value.length === 0) return issuesIn(validator.validate(value))
  const issues: Issue[] = []
  for (const [index, document] of value.entries()) {
    for (const issue of issuesIn(validator.validate(document))) issues.push(within(index, issue))
    if (issues.length > maxListed) break
  }
  return issues
}

const issuesIn = (result: ReturnType<Tools['validator']['validate']>): readonly Issue[] =>
  result.ok ? [] : result.issues

const within = (index: number, issue: Issue): Issue => ({
  ...issue,
  path: [index, ...issue.path],
  pointer: `/${index}${issue.pointer}`,
})

/** In each document of a list, or in the only one. */
const changesIn = (value: unknown, { normalize }: Tools): readonly NormalizerChange[] =>
  Array.isArray(value)
    ? value.flatMap((document: unknown, index) => locatedChanges(document, normalize, [index]))
    : locatedChanges(value, normalize)

function byPointer(changes: readonly NormalizerChange[]): ReadonlyMap<string, readonly NormalizerChange[]> {
  const found = new Map<string, NormalizerChange[]>()
  for (const change of changes) {
    for (const pointer of new Set(change.pointers)) {
      const others = found.get(pointer)
      if (others === undefined) found.set(pointer, [change])
      else others.push(change)
    }
  }
  return found
}

const locatedIssue = (issue: Issue, text: string, context: Context): LocatedIssue => ({
  issue,
  location: locationOf(text, rangeOf(context.tree, issue)),
  origin: context.tools.origins(issue),
  fixes: fixesFor(issue, context),
})

const notesOn = (text: string, { repeated }: Tree): Note[] =>
  repeated.slice(0, maxListed).map((node) => ({
    message: 'This name is repeated in its object. Only the last one counts.',
    location: locationOf(text, node.key ?? node),
  }))
