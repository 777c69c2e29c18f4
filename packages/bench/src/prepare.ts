import { pathToFileURL } from 'node:url'
import { bundle, type Export } from './build/bundle.ts'
import type { Corpus } from './corpus/corpus.ts'
import type { Check, Explain, Peer } from './peer.ts'
import type { Subject } from './subject.ts'
import { knownDocuments, wrongVerdicts } from './verify.ts'

type Loaded = { readonly check: Check; readonly explain?: Explain }

/** A peer that has proven to give the right verdicts. */
export type Ready = {
  readonly peer: Peer
  readonly reason?: undefined
  /**
   * Another instance of the bundle each time: what the engine has learned about the documents of one scenario, wrong ones
   * of every kind above all, must not show in the figures of the next.
   */
  readonly load: () => Promise<Loaded>
}

/** The same, or the reason why it is left out. */
export type Prepared = Ready | { readonly peer: Peer; readonly reason: string }

export const isReady = (prepared: Prepared): prepared is Ready => prepared.reason === undefined

/** Why a peer has no issues to give. */
export const noIssues = ({ cannot }: Peer, subject: Subject): string | undefined =>
  cannot?.(subject, 'explain')

let instances = 0

/** Bundles a peer, and checks the bundle with every document whose verdict is known. */
export async function prepare(
  folder: string,
  peer: Peer,
  subject: Subject,
  corpus: Corpus,
): Promise<Prepared> {
  const reason = peer.cannot?.(subject, 'check')
  if (reason !== undefined) return { peer, reason }
  const exports: Export[] = [{ subject, work: 'check', as: 'check' }]
  if (peer.explain !== undefined && noIssues(peer, subject) === undefined) {
    exports.push({ subject, work: 'explain', as: 'explain' })
  }
  try {
    const url = pathToFileURL(await bundle(folder, peer, exports))
    const load = async (): Promise<Loaded> => (await import(`${url.href}?${(instances += 1)}`)) as Loaded
    const known = knownDocuments(subject, corpus)
    const wrong = wrongVerdicts(known, await load())
    if (wrong > 0) return { peer, reason: `wrong verdict on ${wrong} of ${known.length} documents` }
    return { peer, load }
  } catch (error) {
    return { peer, reason: `does not run: ${String(error).split('\n', 1)[0]}` }
  }
}
