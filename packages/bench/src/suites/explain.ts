import { type Candidate, interleave, type Times } from '../measure/interleave.ts'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import { base, ours } from '../peers/index.ts'
import { noIssues, type Prepared } from '../prepare.ts'
import type { Column, Row } from '../result.ts'
import type { Suite } from '../suite.ts'
import { explaining } from './candidates.ts'

const scenarios = ['anywhere', 'deep', 'valid'] as const

const columns: readonly Column[] = [
  ...scenarios.flatMap((name): Column[] => [
    { title: name === 'anywhere' ? 'invalid' : name, unit: 'ns' },
    { title: '×', unit: 'times' },
  ]),
  { title: 'issues each', unit: 'count' },
]

export const explain: Suite = {
  name: 'explain',
  title: 'All issues of a customer, with messages where a peer has them',
  run: async ({ corpus, prepared, settings, progress }) => {
    const all = await prepared('customer')
    const { valid, invalid } = corpus('customer')
    const lists: Record<string, readonly unknown[]> = { valid, ...invalid }
    const times = new Map<string, Times>()
    for (const name of scenarios) {
      const candidates = await explaining(all)
      const report = (done: number) => progress(`explain ${name}: ${Math.round(done * 100)} %`)
      times.set(name, interleave(candidates, lists[name] ?? [], settings.pace, report))
    }
    const timesOf = (scenario: string, peer: string) => times.get(scenario)?.get(peer) ?? []
    const issues = meanIssues(await explaining(all), lists.anywhere ?? [])
    const rows = all.map((entry): Row => {
      const { name } = entry.peer
      const values = scenarios.flatMap((scenario) => {
        const own = timesOf(scenario, name)
        return [finite(median(own)), timesAsFast(timesOf(scenario, base), own)]
      })
      return { name, values: [...values, issues.get(name) ?? null], note: note(entry) }
    })
    const targets = (['anywhere', 'deep'] as const).map((scenario) => ({
      name: `validate with English messages, invalid ${scenario === 'deep' ? 'three steps down' : 'anywhere'}: speed of ${base} without messages`,
      unit: 'times' as const,
      min: 3.5,
      measured: timesAsFast(timesOf(scenario, base), timesOf(scenario, ours)),
    }))
    return { tables: [{ title: explain.title, columns, rows }], targets }
  },
}

/** How many issues each lists on average: one that lists fewer has done less. */
const meanIssues = (candidates: readonly Candidate[], documents: readonly unknown[]): Map<string, number> =>
  new Map(
    candidates.map(({ name, count }) => {
      const total = documents.reduce<number>((sum, document) => sum + count(document), 0)
      return [name, total / documents.length]
    }),
  )

function note({ peer, reason }: Prepared): string {
  if (reason !== undefined) return reason
  const parts = [
    peer.messages === false ? 'no messages' : undefined,
    noIssues(peer, 'customer') ?? peer.remark,
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}
