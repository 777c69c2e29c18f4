import { ours } from '../peers/index.ts'
import type { Suite } from '../suite.ts'
import { inFreshProcesses } from './fresh-process.ts'

export const coldStart: Suite = {
  name: 'cold-start',
  title: 'Import of the minified bundle and the first verdict on a customer, in a new process',
  run: async (context) => {
    const rows = await inFreshProcesses(context, 'cold-start')
    const measured = rows.find(({ name }) => name === ours)?.values[0] ?? null
    return {
      tables: [
        {
          title: coldStart.title,
          columns: [
            { title: 'above empty', unit: 'ms' },
            { title: 'in all', unit: 'ms' },
          ],
          rows,
        },
      ],
      targets: [{ name: 'import and first verdict, above an empty module', unit: 'ms', max: 1.5, measured }],
    }
  },
}
