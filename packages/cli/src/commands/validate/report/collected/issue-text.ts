import { visibleSentence } from '@openpartner/terminal/visible'
import type { LocatedIssue } from './collected.ts'

/** Pointer and sentence in one line. */
export function issueText({ pointer, message }: Pick<LocatedIssue, 'pointer' | 'message'>): string {
  const sentence = visibleSentence(message)
  return pointer === '' ? sentence : `${pointer}: ${sentence}`
}
