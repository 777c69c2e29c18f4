import { readdirSync, readFileSync } from 'node:fs'
import type { Corpus } from './corpus/corpus.ts'
import type { Check, Explain } from './peer.ts'
import { type Subject, subjects } from './subject.ts'

const fixtures = new URL('../../schemas/fixtures/', import.meta.url)

/** The schemas' own examples of right and wrong, one fault each; closed ones mean nothing to an open subject. */
function fixturesOf(subject: Subject, kind: 'valid' | 'invalid'): unknown[] {
  const { resource, open } = subjects[subject]
  const folder = new URL(`${resource}/${kind}/`, fixtures)
  return readdirSync(folder)
    .filter((file) => !(open && file.includes('unknown-property')))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown)
    .map((fixture) => (kind === 'valid' ? fixture : (fixture as { value: unknown }).value))
}

/** Every document whose verdict is known. */
export function knownDocuments(subject: Subject, { valid, invalid }: Corpus): [unknown, boolean][] {
  const right = [...valid, ...fixturesOf(subject, 'valid')]
  const wrong = [...Object.values(invalid).flat(), ...fixturesOf(subject, 'invalid')]
  return [
    ...right.map((document): [unknown, boolean] => [document, true]),
    ...wrong.map((document): [unknown, boolean] => [document, false]),
  ]
}

/** On how many documents a peer gives another verdict than the schema, or its two functions disagree. */
export function wrongVerdicts(
  known: readonly [unknown, boolean][],
  { check, explain }: { readonly check: Check; readonly explain?: Explain | undefined },
): number {
  const isWrong = ([document, verdict]: [unknown, boolean]): boolean =>
    check(document) !== verdict || (explain !== undefined && (explain(document).length === 0) !== verdict)
  return known.filter(isWrong).length
}
