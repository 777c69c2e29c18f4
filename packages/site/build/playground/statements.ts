import { rules } from '@openpartner/schemas'
import { ruleTexts } from '../rule-texts.ts'

type Origin = { readonly status: string; readonly sources: readonly string[] }

/** The origin of a field, or of a constraint on it, in a sentence. */
export function fieldStatement(status: string, sources: readonly string[]): string {
  if (status === 'documented') return 'A published page documents it.'
  if (status === 'observed') return 'Seen in samples, SDKs or answers of the service; no page states it.'
  return sources.length === 1 && sources[0] === 'openpartner'
    ? 'Our own bound, because no page gives one.'
    : 'Assumed from what the pages say about something similar.'
}

/** The origin of a rule across fields, or of a closed object, in a sentence. */
export function ruleStatement(name: string, { status, sources }: Origin): string {
  const rule = rules.find((candidate) => candidate.name === name)
  if (rule === undefined) return 'Our decision: requests are closed, so that a mistyped name is refused.'
  return ruleTexts(rule).origin ?? fieldStatement(status, sources)
}
