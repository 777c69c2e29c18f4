import normalizerMessages from '@openpartner/messages/en/normalizer'
import type { Normalization } from '@openpartner/validators'
import type { CheckedDocument, FoundIssue } from './checked-document.ts'
import type { Checker } from './checker.ts'
import { loadFixes, repairs } from './fixes/index.ts'
import { normalizeDocument } from './fixes/normalize-document.ts'
import { maxListed } from './limits.ts'
import { locator, rangeOf } from './location.ts'
import type { Note, Range, TextLocation, TextResult } from './model.ts'
import { readTree, type Tree } from './tree.ts'

type Locate = (range: Range) => TextLocation

/** Lists what is wrong with a document, or with each of a list, that a text has as JSON. */
export function validateDocument(
  value: unknown,
  text: string,
  checker: Checker,
): Extract<TextResult, { kind: 'issues' }> {
  const tree = readTree(text)
  const locate = locator(text)
  const documents = checkedDocuments(value, { text, tree, checker })
  const issues = issuesOf(documents)
  const limit = documents.find((document) => document.limit !== undefined)?.limit
  const count = documents.reduce((sum, { changes }) => sum + changes.length, 0)
  const better = loadFixes(issues, count)
  // Fixing the last of several members with the same name would bring back the first.
  const isRepeated = tree.repeated.length > 0
  const inOrderOfText = issues
    .slice(0, maxListed)
    .map((found) => ({ found, range: rangeOf(tree, found.issue) }))
    // As F8 goes through them. What is at the same location keeps the order of the validators, the most important first.
    .toSorted((one, other) => one.range.from - other.range.from)
  return {
    kind: 'issues',
    issues: inOrderOfText.map(({ found, range }) => ({
      ...found,
      ...(isRepeated && { fixes: () => [] }),
      location: locate(range),
    })),
    isCut: issues.length > maxListed,
    notes: [...(limit === undefined ? [] : [limitNote(limit, locate)]), ...notesOn(tree, locate)],
    fixes: isRepeated || count === 0 ? [] : [normalizeDocument(documents)],
    changes: {
      count: isRepeated ? 0 : count,
      list: () => repairs.module()?.changesOneByOne(documents, maxListed, tree, locate) ?? [],
    },
    ...(better && { better }),
  }
}

type Source = { readonly text: string; readonly tree: Tree; readonly checker: Checker }

/** Each document of a list, or the only one. */
function checkedDocuments(
  value: unknown,
  { text, tree: { root }, checker }: Source,
): readonly CheckedDocument[] {
  if (!Array.isArray(value) || value.length === 0) return [checker.check(value, text, [])]
  return value.map((document: unknown, index) => {
    const { from, to } = root.children[index] ?? root
    return checker.check(document, text.slice(from, to), [index])
  })
}

/** At most one issue more than is listed. */
function issuesOf(documents: readonly CheckedDocument[]): readonly FoundIssue[] {
  const issues: FoundIssue[] = []
  for (const document of documents) {
    for (const issue of document.issues()) issues.push(issue)
    if (issues.length > maxListed) break
  }
  return issues
}

/** What the normalizer left undone, of the document as a whole. */
const limitNote = (limit: NonNullable<Normalization['limit']>, locate: Locate): Note => ({
  message: normalizerMessages.limits[limit],
  location: locate({ from: 0, to: 0 }),
})

const notesOn = ({ repeated }: Tree, locate: Locate): Note[] =>
  repeated.slice(0, maxListed).map((node) => ({
    message: 'This name is repeated in its object. Only the last one counts.',
    location: locate(node.key ?? node),
  }))
