import { createChecker } from '../checker.ts'
import { maxListed } from '../limits.ts'
import { all } from '../on-demand.ts'
import { once } from '../once.ts'
import type { Fix, LocatedIssue, Note, TextResult, Tools } from '../model.ts'
import { validateDocument } from '../validate-document.ts'
import { type Line, linesOf, within } from './line.ts'
import { fixInLine, normalizeLines } from './fix-in-line.ts'
import { syntaxErrorOf } from './syntax-error.ts'

/** Lists what is wrong with records, one per line. All are counted; the first issues are listed. */
export function validateLines(text: string, tools: Tools): TextResult {
  const checker = createChecker(tools)
  const issues: LocatedIssue[] = []
  const notes: Note[] = []
  const syntaxErrors: Note[] = []
  const normalized: { readonly line: Line; readonly fix: Fix }[] = []
  const loading: (Promise<void> | undefined)[] = []
  const counts = { valid: 0, invalid: 0, broken: 0 }
  for (const line of linesOf(text)) {
    const value = parsed(line.text)
    if (value === undefined) {
      counts.broken += 1
      if (syntaxErrors.length < maxListed) syntaxErrors.push(within(line, syntaxErrorOf(line.text)))
      continue
    }
    if (issues.length > maxListed) {
      // Nothing more is listed.
      counts[tools.validator.check(value.json) ? 'valid' : 'invalid'] += 1
      continue
    }
    const result = validateDocument(value.json, line.text, checker)
    counts[result.issues.length === 0 ? 'valid' : 'invalid'] += 1
    for (const located of result.issues) {
      const fixes = once(() => located.fixes().map((fix) => fixInLine(line, fix)))
      issues.push({ ...within(line, located), fixes, line: line.number })
    }
    for (const note of result.notes) notes.push(within(line, note))
    for (const fix of result.fixes) normalized.push({ line, fix })
    loading.push(result.better)
  }
  const better = all(loading)
  if (better === undefined) checker.keep()
  return {
    kind: 'issues',
    issues: issues.slice(0, maxListed),
    isCut: issues.length > maxListed,
    notes: notes.slice(0, maxListed),
    fixes: normalizeLines(normalized),
    changes: { count: 0, list: () => [] },
    lines: { ...counts, syntaxErrors },
    ...(better && { better }),
  }
}

/** In an object, because JSON may be `null`. */
function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
