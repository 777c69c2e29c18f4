import type { Issue } from '@openpartner/validators'
import type { Context } from './fixes/context.ts'
import { fixesFor } from './fixes/index.ts'
import { normaliseAll } from './fixes/normalise.ts'
import { longestText, mostFindings } from './limits.ts'
import type { Examination, Finding, Note, Tools } from './model.ts'
import { placeOf, rangeOf } from './place.ts'
import { type Repair, repairsOf } from './repairs.ts'
import { syntaxFault } from './syntax.ts'
import { readTree, type Tree } from './tree.ts'

/** Says what is wrong with a text. Never throws. A list at the top is taken as one document after the other. */
export function examine(given: string, tools: Tools): Examination {
  if (given.length > longestText) {
    return {
      kind: 'unexamined',
      message:
        'The text has more than a million characters. Drop it on the page as a file, or use the command line.',
    }
  }
  // A byte order mark is no part of the text; a blank keeps every offset as it is.
  const text = given.replace(/^\uFEFF/, ' ')
  if (text.trim() === '') return { kind: 'unexamined', message: 'Nothing here yet. Type or paste JSON.' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return syntaxFault(text)
  }
  const issues = issuesOf(value, tools)
  const tree = readTree(text)
  const repairs = repairsIn(value, tools)
  const context: Context = { tree, tools, repairs: byPointer(repairs) }
  return {
    kind: 'issues',
    findings: issues.slice(0, mostFindings).map((issue) => findingOf(issue, text, context)),
    isCut: issues.length > mostFindings,
    notes: notesOn(text, tree),
    fixes: tree.repeated.length > 0 ? [] : normaliseAll(repairs),
  }
}

/** At most one issue more than is listed. */
function issuesOf(value: unknown, { validator }: Tools): readonly Issue[] {
  if (!Array.isArray(value) || value.length === 0) return issuesIn(validator.validate(value))
  const issues: Issue[] = []
  for (const [index, document] of value.entries()) {
    for (const issue of issuesIn(validator.validate(document))) issues.push(within(index, issue))
    if (issues.length > mostFindings) break
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

/** In each document of a list, or in the one that there is. */
const repairsIn = (value: unknown, { normalize }: Tools): readonly Repair[] =>
  Array.isArray(value)
    ? value.flatMap((document: unknown, index) => repairsOf(document, normalize, [index]))
    : repairsOf(value, normalize)

function byPointer(repairs: readonly Repair[]): ReadonlyMap<string, readonly Repair[]> {
  const found = new Map<string, Repair[]>()
  for (const repair of repairs) {
    for (const pointer of new Set(repair.pointers)) {
      const others = found.get(pointer)
      if (others === undefined) found.set(pointer, [repair])
      else others.push(repair)
    }
  }
  return found
}

const findingOf = (issue: Issue, text: string, context: Context): Finding => ({
  issue,
  place: placeOf(text, rangeOf(context.tree, issue)),
  origin: context.tools.origins(issue),
  fixes: fixesFor(issue, context),
})

const notesOn = (text: string, { repeated }: Tree): Note[] =>
  repeated.slice(0, mostFindings).map((node) => ({
    message: 'This name stands twice in its object. Only the last one counts.',
    place: placeOf(text, node.key ?? node),
  }))
