import { readFile } from 'node:fs/promises'
import { bundle } from '../build/bundle.ts'
import type { Context } from '../context.ts'
import { type Sizes, sizesOf } from '../measure/sizes.ts'
import { ours } from '../peers/index.ts'
import type { Peer } from '../peer.ts'
import { isReady, noIssues } from '../prepare.ts'
import type { Column, Row, Table } from '../result.ts'
import type { Subject } from '../subject.ts'
import type { Suite } from '../suite.ts'
import { ownBytes } from './own-bytes.ts'

const subject = 'create-customer-request'
const further = 'update-billing-profile-request'

const columns: readonly Column[] = [
  { title: 'minified', unit: 'bytes' },
  { title: 'gzipped', unit: 'bytes' },
  { title: 'brotli', unit: 'bytes' },
  { title: 'one more, gzipped', unit: 'bytes' },
]

/** What a page loads that lists all issues, or has the verdict alone from a peer that cannot list them. */
async function sizes(folder: string, peer: Peer, subjects: readonly Subject[]): Promise<Sizes> {
  const work = peer.explain === undefined || noIssues(peer, subject) !== undefined ? 'check' : 'explain'
  const exports = subjects.map((name, index) => ({ subject: name, work, as: `${work}${index}` }) as const)
  return sizesOf(await readFile(await bundle(folder, peer, exports), 'utf8'))
}

async function peerRow({ folder, prepared }: Context, peer: Peer): Promise<Row> {
  const find = async (name: Subject) => (await prepared(name)).find((entry) => entry.peer === peer)
  const first = await find(subject)
  if (first === undefined || !isReady(first)) {
    return { name: peer.name, values: columns.map(() => null), note: first?.reason }
  }
  const one = await sizes(folder, peer, [subject])
  const second = await find(further)
  const both = second && isReady(second) ? await sizes(folder, peer, [subject, further]) : undefined
  const limits = [noIssues(peer, subject), peer.messages === false && 'no messages', peer.remark]
  return {
    name: peer.name,
    values: [one.minified, one.gzipped, one.brotli, both ? both.gzipped - one.gzipped : null],
    note: limits.filter((text) => typeof text === 'string').join('; '),
  }
}

export const bytes: Suite = {
  name: 'bytes',
  title:
    'What a browser loads to list the issues of a CreateCustomerRequest, and of an UpdateBillingProfileRequest too',
  run: async (context) => {
    const rows: Row[] = []
    for (const peer of context.peers) {
      context.progress(`bytes: ${peer.name}`)
      rows.push(await peerRow(context, peer))
    }
    const table: Table = { title: bytes.title, columns, rows }
    if (context.peers.every(({ name }) => name !== ours)) return { tables: [table], targets: [] }
    context.progress('bytes: our resources and locales')
    const own = await ownBytes(context.folder)
    return { tables: [table, own.table], targets: own.targets }
  },
}
