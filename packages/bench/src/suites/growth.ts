import { interleave } from '../measure/interleave.ts'
import { median } from '../measure/statistics.ts'
import { isReady } from '../prepare.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

const lengths = [1, 10, 100, 1000, 10_000, 100_000]

export const growth: Suite = {
  name: 'growth',
  title: 'Verdict on each customer of an array, by its length: what memory costs once the caches are full',
  run: async ({ corpus, prepared, settings, progress }) => {
    const all = await prepared('customer')
    const { valid } = corpus('customer')
    const measured = lengths.filter((length) => length <= settings.longestArray)
    const customers = copies(valid, Math.max(...measured))
    const times = measured.map((length) => {
      const list = customers.slice(0, length)
      const candidates = all.filter(isReady).map(({ peer, check }) => ({
        name: peer.name,
        pass: () => list.reduce<number>((count, customer) => count + (check(customer) ? 1 : 0), 0),
      }))
      // A pass over a long array takes longer than a slice; three of them are enough.
      const rounds = length > 1000 ? 3 : Math.min(7, settings.pace.rounds)
      const warmUp = length > 1000 ? 0 : settings.pace.warmUp / 2
      progress(`growth: arrays of ${length}`)
      return interleave(candidates, { ...settings.pace, warmUp, rounds })
    })
    const rows = all.map((entry): Row => {
      const { name, remark } = entry.peer
      const values = measured.map((length, index) => {
        const own = times[index]?.get(name)
        return own ? (median(own) / length) * 1e6 : null
      })
      const first = values[0]
      const last = values.at(-1)
      return { name, values: [...values, first && last ? last / first : null], note: entry.reason ?? remark }
    })
    const columns = [
      ...measured.map((length) => ({ title: length.toLocaleString('en'), unit: 'ns' as const })),
      { title: 'last ÷ first', unit: 'times' as const },
    ]
    return { tables: [{ title: growth.title, columns, rows }], targets: [] }
  },
}

/** As many customers, each of its own memory. */
function copies(documents: readonly unknown[], length: number): unknown[] {
  const texts = documents.map((document) => JSON.stringify(document))
  return Array.from({ length }, (_, index) => JSON.parse(texts[index % texts.length] ?? '') as unknown)
}
