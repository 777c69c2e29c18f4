import type { Candidate } from '../measure/interleave.ts'
import { isReady, type Prepared, type Ready } from '../prepare.ts'

/** Fresh instances of the peers that give the right verdicts, as something to be timed. */
export const checking = (all: readonly Prepared[]): Promise<Candidate[]> =>
  Promise.all(
    all.filter(isReady).map(async ({ peer, load }) => {
      const { check } = await load()
      return { name: peer.name, count: (document) => (check(document) ? 1 : 0) }
    }),
  )

/** The same for their lists of issues, of those that have any. */
export async function explaining(all: readonly Prepared[]): Promise<Candidate[]> {
  const loaded = await Promise.all(all.filter(isReady).map(explainingOne))
  return loaded.flat()
}

async function explainingOne({ peer, load }: Ready): Promise<Candidate[]> {
  const { explain } = await load()
  return explain === undefined ? [] : [{ name: peer.name, count: (document) => explain(document).length }]
}
