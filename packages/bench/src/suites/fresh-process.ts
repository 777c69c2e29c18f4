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

/** A module that is measured as it is, beside the bundles of the peers. */
type Installed = { readonly name: string; readonly file: string; readonly validator: string }

/** What a script of `children/` measures for each peer's verdict on a customer, less the figure for an empty module. */
export async function inFreshProcesses(
  { corpus, folder, peers, prepared, settings, progress }: Context,
  script: string,
  flags: readonly string[] = [],
  installed: readonly Installed[] = [],
): Promise<Row[]> {
  const all = await prepared('customer')
  const document = join(folder, 'customer.json')
  await writeFile(document, JSON.stringify(corpus('customer').valid[0]))
  const measured: { readonly args: readonly string[]; readonly values: number[]; readonly name: string }[] =
    []
  for (const peer of [empty, ...all.filter(isReady).map((entry) => entry.peer)]) {
    const file = await bundle(folder, peer, [{ subject: 'customer', work: 'check', as: 'check' }])
    measured.push({ args: [file, document], name: peer.name, values: [] })
  }
  for (const { name, file, validator } of installed)
    measured.push({ args: [file, document, validator], name, values: [] })
  const random = createRandom(peers.length)
  for (let round = 0; round < settings.processes; round += 1) {
    progress(`${script}: process ${round + 1} of ${settings.processes} for each`)
    const shuffled = measured
      .map((entry) => ({ entry, order: random.next() }))
      .toSorted((one, other) => one.order - other.order)
    for (const { args, values } of shuffled.map(({ entry }) => entry))
      values.push(await measuredInChild(script, args, flags))
  }
  const medianOf = (peer: string) => median(measured.find(({ name }) => name === peer)?.values ?? [])
  const baseline = medianOf(empty.name)
  const rows = all.map((entry): Row => {
    const { name, remark } = entry.peer
    if (!isReady(entry)) return { name, values: [null, null], note: entry.reason }
    const own = medianOf(name)
    return { name, values: [own - baseline, own], note: remark }
  })
  const further = installed.map(({ name }): Row => {
    const own = medianOf(name)
    return { name, values: [own - baseline, own] }
  })
  return [{ name: empty.name, values: [0, baseline] }, ...further, ...rows]
}
