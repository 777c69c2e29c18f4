import { bundle, type Export } from './build/bundle.ts'
import { type Corpus, createCorpus } from './corpus/corpus.ts'
import type { Check, Explain, Peer } from './peer.ts'
import type { Subject } from './subject.ts'
import { knownDocuments, wrongVerdicts } from './verify.ts'

/** A peer that has proven to give the right verdicts, or the reason why it is left out. */
export type Prepared = { readonly peer: Peer } & (
  | { readonly check: Check; readonly explain?: Explain; readonly reason?: undefined }
  | { readonly reason: string }
)

export type Ready = Exclude<Prepared, { readonly reason: string }>

export const isReady = (prepared: Prepared): prepared is Ready => prepared.reason === undefined

/** Why a peer has no issues to give. */
export const noIssues = ({ cannot }: Peer, subject: Subject): string | undefined => cannot?.(subject, 'explain')

/** Bundles a peer, loads the bundle and holds it against every document whose verdict is known. */
export async function prepare(
  folder: string,
  peer: Peer,
  subject: Subject,
  corpus: Corpus = createCorpus(subject, 64),
): Promise<Prepared> {
  const reason = peer.cannot?.(subject, 'check')
  if (reason !== undefined) return { peer, reason }
  const explains = peer.explain !== undefined && noIssues(peer, subject) === undefined
  const exports: Export[] = [{ subject, work: 'check', as: 'check' }]
  if (explains) exports.push({ subject, work: 'explain', as: 'explain' })
  try {
    const loaded = (await import(await bundle(folder, peer, exports))) as { check: Check; explain?: Explain }
    const known = knownDocuments(subject, corpus)
    const wrong = wrongVerdicts(known, loaded)
    if (wrong > 0) return { peer, reason: `wrong verdict on ${wrong} of ${known.length} documents` }
    return { peer, ...loaded }
  } catch (error) {
    return { peer, reason: `does not run: ${String(error).split('\n', 1)[0]}` }
  }
}
