import type { Path } from '../source/node.ts'
import type { InstanceIssue } from './issue.ts'
import { Uncheckable } from './uncheckable.ts'

export function issueOf(keyword: string, message: string): InstanceIssue {
  return { path: [], message, keyword }
}

/** The issue of a part as one of the whole. */
export function within(step: Path[number], issue: InstanceIssue | undefined): InstanceIssue | undefined {
  return issue && { ...issue, path: [step, ...issue.path] }
}

/** @throws {Uncheckable} if a keyword's value is not a number */
export function numberLimit(limit: unknown): number {
  if (typeof limit !== 'number') throw new Uncheckable('not a number')
  return limit
}

/** @throws {Uncheckable} if a keyword's value is not a list */
export function listLimit(limit: unknown): readonly unknown[] {
  if (!Array.isArray(limit)) throw new Uncheckable('not a list')
  return limit
}
