import { loadFixtures } from '@openpartner/fixtures'
import type { Corpus } from './corpus/corpus.ts'
import type { Check, Explain } from './peer.ts'
import { type Subject, subjects } from './subject.ts'

/** Every document whose verdict is known: the corpus, and the schemas' own examples of right and wrong. */
export function knownDocuments(subject: Subject, { valid, invalid }: Corpus): [unknown, boolean][] {
  const { resource, open } = subjects[subject]
  const fixtures = loadFixtures(resource)
  // An open object accepts every property.
  const invalidFixtures = fixtures.invalid.filter(
    ({ issues }) => !open || issues[0]?.code !== 'unknown-property',
  )
  const right = [...valid, ...fixtures.valid.map(({ value }) => value)]
  const wrong = [...Object.values(invalid).flat(), ...invalidFixtures.map(({ value }) => value)]
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
