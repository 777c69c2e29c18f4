import { type Candidate, interleave } from '../measure/interleave.ts'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import { ours } from '../peers/index.ts'
import type { Prepared } from '../prepare.ts'
import type { Column, Row } from '../result.ts'
import type { Suite } from '../suite.ts'
import { checking } from './candidates.ts'

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
    const named = async (all: readonly Prepared[], kind: string): Promise<Candidate[]> =>
      (await checking(all)).map(({ name, count }) => ({ name: `${name}, ${kind}`, count }))
    const times = interleave(
      [...(await named(open, 'open')), ...(await named(shut, 'closed'))],
      corpus('create-customer-request').valid,
      settings.pace,
      (done) => progress(`closed: ${Math.round(done * 100)} %`),
    )
    const rows = shut.map((entry, index): Row => {
      const { name, remark } = entry.peer
      const opened = times.get(`${name}, open`) ?? []
      const closing = times.get(`${name}, closed`) ?? []
      const values = [finite(median(opened)), finite(median(closing)), timesAsFast(closing, opened)]
      return { name, values, note: entry.reason ?? open[index]?.reason ?? remark }
    })
    const measured = rows.find(({ name }) => name === ours)?.values[2] ?? null
    return {
      tables: [{ title: closed.title, columns, rows }],
      targets: [{ name: 'closed objects: cost of open ones', unit: 'times', max: 1.15, measured }],
    }
  },
}
