import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../build/bundle.ts'
import type { Context } from '../context.ts'
import { createRandom } from '../corpus/random.ts'
import { measuredInChild } from '../measure/child.ts'
import { median } from '../measure/statistics.ts'
import type { Peer } from '../peer.ts'
import { isReady } from '../prepare.ts'
import type { Row } from '../result.ts'

const empty: Peer = { name: 'empty module', packages: [], check: () => 'export const check = () => true\n' }

/** What a script of `children/` says of each peer's verdict on a customer, less what it says of an empty module. */
export async function inFreshProcesses(
  { corpus, folder, peers, prepared, settings, progress }: Context,
  script: string,
  flags: readonly string[] = [],
): Promise<Row[]> {
  const all = await prepared('customer')
  const document = join(folder, 'customer.json')
  await writeFile(document, JSON.stringify(corpus('customer').valid[0]))
  const measured = [empty, ...all.filter(isReady).map(({ peer }) => peer)]
  const values = new Map(measured.map(({ name }) => [name, [] as number[]]))
  const random = createRandom(peers.length)
  for (let round = 0; round < settings.processes; round += 1) {
    progress(`${script}: process ${round + 1} of ${settings.processes} for each`)
    const order = measured
      .map((peer) => ({ peer, place: random.next() }))
      .toSorted((one, other) => one.place - other.place)
    for (const { peer } of order) {
      const file = await bundle(folder, peer, [{ subject: 'customer', work: 'check', as: 'check' }])
      values.get(peer.name)?.push(await measuredInChild(script, [file, document], flags))
    }
  }
  const least = median(values.get(empty.name) ?? [])
  const rows = all.map((entry): Row => {
    const { name, remark } = entry.peer
    if (!isReady(entry)) return { name, values: [null, null], note: entry.reason }
    const own = median(values.get(name) ?? [])
    return { name, values: [own - least, own], note: remark }
  })
  return [{ name: empty.name, values: [0, least] }, ...rows]
}
