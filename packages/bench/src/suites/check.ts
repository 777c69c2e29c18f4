import { interleave } from '../measure/interleave.ts'
import { median, ratio } from '../measure/statistics.ts'
import { base, limit, ours } from '../peers/index.ts'
import { isReady } from '../prepare.ts'
import type { Column, Row, Target } from '../result.ts'
import type { Suite } from '../suite.ts'
import { mixed } from './mixed.ts'

/** Which customers, and how many times the speed of the base is wanted for them. */
const scenarios = [
  { name: 'valid', wanted: 5 },
  { name: 'first', wanted: 3.5 },
  { name: 'deep', wanted: 3.5 },
  { name: 'anywhere', wanted: 3.5 },
  { name: 'mixed' },
] as const

export const check: Suite = {
  name: 'check',
  title: 'Verdict on a customer: valid, invalid at the first field, three steps down, anywhere, and one in 20 invalid',
  run: async ({ corpus, prepared, settings, progress }) => {
    const all = await prepared('customer')
    const ready = all.filter(isReady)
    const { valid, invalid } = corpus('customer')
    const lists = { valid, ...invalid, mixed: mixed(valid, invalid.anywhere ?? []) } as Record<string, unknown[]>
    const times = new Map<string, Map<string, number[]>>()
    for (const { name } of scenarios) {
      const documents = lists[name] ?? []
      const candidates = ready.map(({ peer, check: passes }) => ({
        name: peer.name,
        pass: () => documents.reduce<number>((count, document) => count + (passes(document) ? 1 : 0), 0),
      }))
      const report = (done: number) => progress(`check ${name}: ${Math.round(done * 100)} %`)
      times.set(name, interleave(candidates, settings.pace, report))
    }
    const timesOf = (scenario: string, peer: string): number[] => times.get(scenario)?.get(peer) ?? []
    const columns = scenarios.flatMap(({ name }): Column[] => [
      { title: name, unit: 'ns' },
      { title: '×', unit: 'times' },
    ])
    const rows = all.map((entry): Row => {
      const { name, remark } = entry.peer
      if (!isReady(entry)) return { name, values: columns.map(() => null), note: entry.reason }
      const values = scenarios.flatMap((scenario) => {
        const own = timesOf(scenario.name, name)
        return [(median(own) / settings.documents) * 1e6, ratio(timesOf(scenario.name, base), own)]
      })
      return { name, values, note: remark }
    })
    const against = (scenario: string, other: string) => ratio(timesOf(scenario, other), timesOf(scenario, ours))
    const others = ready.map(({ peer }) => peer.name).filter((name) => name !== ours && name !== limit)
    const targets = scenarios.flatMap((scenario): Target[] => [
      ...('wanted' in scenario
        ? [target(`check, ${scenario.name}: speed of ${base}`, scenario.wanted, against(scenario.name, base))]
        : []),
      target(`check, ${scenario.name}: speed of ${limit}`, 0.95, against(scenario.name, limit)),
      target(
        `check, ${scenario.name}: speed of the fastest peer`,
        1,
        Math.min(...others.map((other) => against(scenario.name, other))),
      ),
    ])
    return { tables: [{ title: check.title, columns, rows }], targets }
  },
}

const target = (name: string, atLeast: number, measured: number): Target => ({
  name,
  unit: 'times',
  atLeast,
  measured: Number.isFinite(measured) ? measured : null,
})
