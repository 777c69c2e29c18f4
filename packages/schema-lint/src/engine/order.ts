import type { Finding } from './finding.ts'

type Located = Pick<Finding, 'rule' | 'location'>

/** By file, then by location, then by rule. */
export function compareFindings(one: Located, other: Located): number {
  const { file, start } = one.location
  const { file: otherFile, start: otherStart } = other.location
  if (file !== otherFile) return file < otherFile ? -1 : 1
  if (start.line !== otherStart.line) return start.line - otherStart.line
  if (start.column !== otherStart.column) return start.column - otherStart.column
  return one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0
}
