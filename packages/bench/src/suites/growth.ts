import { interleave, type Times } from '../measure/interleave.ts'
import { finite, median } from '../measure/statistics.ts'
import type { Column, Row } from '../result.ts'
import type { Suite } from '../suite.ts'
import { checking } from './candidates.ts'

const lengths = [1, 10, 100, 1000, 10_000, 100_000]

/** Shorter arrays are repeated between two readings of the clock. */
const shortest = 64

export const growth: Suite = {
  name: 'growth',
  title: 'Verdict on each customer of an array, by its length: what memory costs once the caches are full',
  run: async ({ corpus, prepared, settings, progress }) => {
    const all = await prepared('customer')
    const measured = lengths.filter((length) => length <= settings.longestArray)
    const customers = copies(corpus('customer').valid, Math.max(...measured))
    const times: Times[] = []
    for (const length of measured) {
      const repeated = Math.ceil(Math.max(length, shortest) / length)
      const list = Array.from({ length: repeated }, () => customers.slice(0, length)).flat()
      progress(`growth: arrays of ${length}`)
      const { warmUp, slice, rounds } = settings.pace
      // Checking a long array once takes longer than a slice.
      const isLong = length > 1000
      const pace = { slice, warmUp: isLong ? 0 : warmUp, rounds: isLong ? Math.min(3, rounds) : rounds }
      times.push(interleave(await checking(all), list, pace))
    }
    const rows = all.map((entry): Row => {
      const { name, remark } = entry.peer
      const own = times.map((time) => time.get(name) ?? [])
      const medians = own.map(median)
      const last = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN)
      return { name, values: [...medians, last].map(finite), note: entry.reason ?? remark }
    })
    const columns: Column[] = [
      ...measured.map((length): Column => ({ title: length.toLocaleString('en'), unit: 'ns' })),
      { title: 'last ÷ first', unit: 'times' },
    ]
    return { tables: [{ title: growth.title, columns, rows }], targets: [] }
  },
}

/** As many customers, each with its own memory. */
function copies(documents: readonly unknown[], length: number): unknown[] {
  const texts = documents.map((document) => JSON.stringify(document))
  return Array.from({ length }, (_, index) => JSON.parse(texts[index % texts.length] ?? '') as unknown)
}
