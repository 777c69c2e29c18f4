import { interleave } from '../measure/interleave.ts'
import { median, ratio } from '../measure/statistics.ts'
import { base, ours } from '../peers/index.ts'
import type { Explain } from '../peer.ts'
import { isReady, noIssues } from '../prepare.ts'
import type { Column, Row } from '../result.ts'
import type { Suite } from '../suite.ts'

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
    const ready = all.filter(isReady).flatMap(({ peer, explain: issuesOf }) =>
      issuesOf === undefined ? [] : [{ name: peer.name, issuesOf }],
    )
    const { valid, invalid } = corpus('customer')
    const lists: Record<string, readonly unknown[]> = { valid, ...invalid }
    const times = new Map<string, Map<string, number[]>>()
    for (const name of scenarios) {
      const candidates = ready.map((candidate) => ({
        name: candidate.name,
        pass: () => countIssues(candidate.issuesOf, lists[name] ?? []),
      }))
      const report = (done: number) => progress(`explain ${name}: ${Math.round(done * 100)} %`)
      times.set(name, interleave(candidates, settings.pace, report))
    }
    const timesOf = (scenario: string, peer: string): number[] => times.get(scenario)?.get(peer) ?? []
    const rows = all.map((entry): Row => {
      const { name, messages, remark } = entry.peer
      const nothing = columns.map(() => null)
      if (!isReady(entry)) return { name, values: nothing, note: entry.reason }
      if (entry.explain === undefined) return { name, values: nothing, note: noIssues(entry.peer, 'customer') }
      const values = scenarios.flatMap((scenario) => {
        const own = timesOf(scenario, name)
        return [(median(own) / settings.documents) * 1e6, ratio(timesOf(scenario, base), own)]
      })
      const issues = countIssues(entry.explain, lists.anywhere ?? []) / settings.documents
      const note = [messages === true ? [] : ['no messages'], remark ?? []].flat().join('; ')
      return { name, values: [...values, issues], note }
    })
    const measured = ratio(timesOf('anywhere', base), timesOf('anywhere', ours))
    const name = `validate with English messages, invalid: speed of ${base} without messages`
    return {
      tables: [{ title: explain.title, columns, rows }],
      targets: [{ name, unit: 'times', atLeast: 3.5, measured: Number.isFinite(measured) ? measured : null }],
    }
  },
}

const countIssues = (issuesOf: Explain, documents: readonly unknown[]): number =>
  documents.reduce<number>((count, document) => count + issuesOf(document).length, 0)
