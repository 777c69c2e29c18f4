import { interleave, type Times } from '../measure/interleave.ts'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import { base, limit, ours } from '../peers/index.ts'
import type { Column, Row, Target } from '../result.ts'
import type { Suite } from '../suite.ts'
import { checking } from './candidates.ts'
import { mixed } from './documents.ts'

/** Which customers, and how many times the speed of the base is wanted for them. */
const scenarios = [
  { name: 'valid', wanted: 5 },
  { name: 'first', wanted: 3.5 },
  { name: 'deep', wanted: 3.5 },
  { name: 'anywhere', wanted: 3.5 },
  { name: 'mixed' },
] as const

const columns: readonly Column[] = scenarios.flatMap(({ name }): Column[] => [
  { title: name, unit: 'ns' },
  { title: '×', unit: 'times' },
])

export const check: Suite = {
  name: 'check',
  title:
    'Verdict on a customer: valid; invalid at the first field, three steps down, anywhere; one in 20 invalid',
  run: async ({ corpus, prepared, settings, progress }) => {
    const all = await prepared('customer')
    const { valid, invalid } = corpus('customer')
    const lists: Record<string, readonly unknown[]> = {
      valid,
      ...invalid,
      mixed: mixed(valid, invalid.anywhere),
    }
    const times = new Map<string, Times>()
    for (const { name } of scenarios) {
      const candidates = await checking(all)
      const report = (done: number) => progress(`check ${name}: ${Math.round(done * 100)} %`)
      times.set(name, interleave(candidates, lists[name] ?? [], settings.pace, report))
    }
    const timesOf = (scenario: string, peer: string) => times.get(scenario)?.get(peer) ?? []
    const rows = all.map((entry): Row => {
      const { name, remark } = entry.peer
      const values = scenarios.flatMap((scenario) => {
        const own = timesOf(scenario.name, name)
        return [finite(median(own)), timesAsFast(timesOf(scenario.name, base), own)]
      })
      return { name, values, note: entry.reason ?? remark }
    })
    const others = all.map(({ peer }) => peer.name).filter((name) => name !== ours && name !== limit)
    const targets = scenarios.flatMap((scenario): Target[] => {
      const against = (other: string) =>
        timesAsFast(timesOf(scenario.name, other), timesOf(scenario.name, ours))
      const fastest = others.map(against).filter((value) => value !== null)
      return [
        ...('wanted' in scenario
          ? [target(`check, ${scenario.name}: speed of ${base}`, scenario.wanted, against(base))]
          : []),
        target(`check, ${scenario.name}: speed of ${limit}`, 0.95, against(limit)),
        target(`check, ${scenario.name}: speed of the fastest peer`, 1, finite(Math.min(...fastest))),
      ]
    })
    return { tables: [{ title: check.title, columns, rows }], targets }
  },
}

const target = (name: string, min: number, measured: number | null): Target => ({
  name,
  unit: 'times',
  min,
  measured,
})
