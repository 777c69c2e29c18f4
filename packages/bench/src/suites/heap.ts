import type { Suite } from '../suite.ts'
import { inFreshProcesses } from './fresh-process.ts'

export const heap: Suite = {
  name: 'heap',
  title: 'Heap that stays in use after the first verdict on a customer, in a new process',
  run: async (context) => ({
    tables: [
      {
        title: heap.title,
        columns: [
          { title: 'above empty', unit: 'bytes' },
          { title: 'in all', unit: 'bytes' },
        ],
        rows: await inFreshProcesses(context, 'heap', ['--expose-gc']),
      },
    ],
    targets: [],
  }),
}
