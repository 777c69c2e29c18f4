import { rules } from '@openpartner/schemas'
import { ruleTexts } from '../rule-texts.ts'

type Origin = { readonly status: string; readonly sources: readonly string[] }

/** Our own constraints, by their source. */
const ownStatements: Readonly<Record<string, string>> = {
  openpartner: 'Our own limit, because no page gives one.',
  'openpartner-required': 'Our decision: empty text counts as missing.',
  'openpartner-format': 'The usual notation, because no page gives one.',
}

/** The origin of a field, or of a constraint on it, in a sentence. */
export function fieldStatement(status: string, sources: readonly string[]): string {
  if (status === 'documented') return 'A published page documents it.'
  if (status === 'observed') return 'Seen in samples, SDKs or responses of the service; no page states it.'
  const [source = '', ...others] = sources
  const own = others.length === 0 ? ownStatements[source] : undefined
  return own ?? 'Assumed from what the pages say about something similar.'
}

/** The origin of a rule across fields, or of a closed object, in a sentence. */
export function ruleStatement(name: string, { status, sources }: Origin): string {
  const rule = rules.find((candidate) => candidate.name === name)
  if (rule === undefined) return 'Our decision: requests are closed, so that a mistyped name is rejected.'
  return ruleTexts(rule).origin ?? fieldStatement(status, sources)
}
