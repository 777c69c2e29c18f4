import { interleave } from '../measure/interleave.ts'
import { median, ratio } from '../measure/statistics.ts'
import { ours } from '../peers/index.ts'
import { isReady, type Prepared } from '../prepare.ts'
import type { Column, Row } from '../result.ts'
import type { Suite } from '../suite.ts'

const columns: readonly Column[] = [
  { title: 'open', unit: 'ns' },
  { title: 'closed', unit: 'ns' },
  { title: 'closed ÷ open', unit: 'times' },
]

export const closed: Suite = {
  name: 'closed',
  title: 'Verdict on a valid CreateCustomerRequest, whose objects are closed, and on the same with open ones',
  run: async ({ corpus, prepared, settings, progress }) => {
    const open = await prepared('open-create-customer-request')
    const shut = await prepared('create-customer-request')
    const { valid } = corpus('create-customer-request')
    const candidates = (all: readonly Prepared[], kind: string) =>
      all.filter(isReady).map(({ peer, check }) => ({
        name: `${peer.name}, ${kind}`,
        pass: () => valid.reduce<number>((count, document) => count + (check(document) ? 1 : 0), 0),
      }))
    const times = interleave(
      [...candidates(open, 'open'), ...candidates(shut, 'closed')],
      settings.pace,
      (done) => progress(`closed: ${Math.round(done * 100)} %`),
    )
    const rows = shut.map((entry, index): Row => {
      const { name, remark } = entry.peer
      const opened = times.get(`${name}, open`)
      const closing = times.get(`${name}, closed`)
      const each = (own: number[] | undefined) => (own ? (median(own) / settings.documents) * 1e6 : null)
      const dearer = opened && closing ? ratio(closing, opened) : null
      const note = entry.reason ?? open[index]?.reason ?? remark
      return { name, values: [each(opened), each(closing), dearer], note }
    })
    const measured = rows.find(({ name }) => name === ours)?.values[2] ?? null
    return {
      tables: [{ title: closed.title, columns, rows }],
      targets: [{ name: 'closed objects: cost of open ones', unit: 'times', atMost: 1.15, measured }],
    }
  },
}
