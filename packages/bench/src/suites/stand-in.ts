import { measuredInChild } from '../measure/child.ts'
import { median } from '../measure/statistics.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

/** Milliseconds, so that a worker of a test runner can have its own. */
const wanted = 250

export const standIn: Suite = {
  name: 'stand-in',
  title: 'Start of the stand-in in a process, until it listens',
  run: async ({ settings, progress }) => {
    const measured = { first: [] as number[], second: [] as number[] }
    for (let round = 0; round < settings.processes; round += 1) {
      progress(`stand-in: process ${round + 1} of ${settings.processes} for each`)
      measured.first.push(await measuredInChild('stand-in', ['first']))
      measured.second.push(await measuredInChild('stand-in', ['second']))
    }
    const [first, second] = [median(measured.first), median(measured.second)]
    const rows: Row[] = [
      { name: 'the first, with its import', values: [first] },
      { name: 'each further one', values: [second] },
    ]
    return {
      tables: [{ title: standIn.title, columns: [{ title: 'until it listens', unit: 'ms' }], rows }],
      targets: [{ name: 'import and start of a stand-in', unit: 'ms', max: wanted, measured: first }],
    }
  },
}
