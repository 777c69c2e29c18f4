import { fileURLToPath } from 'node:url'
import { ours } from '../peers/index.ts'
import type { Target } from '../result.ts'
import type { Suite } from '../suite.ts'
import { inFreshProcesses } from './fresh-process.ts'

const installed = {
  name: `${ours}, as installed`,
  file: fileURLToPath(import.meta.resolve('@openpartner/validators/customer')),
  validator: 'Customer',
}

export const coldStart: Suite = {
  name: 'cold-start',
  title:
    'Import and the first verdict on a customer, in a new process: minified bundles, and the package itself',
  run: async (context) => {
    const rows = await inFreshProcesses(context, 'cold-start', [], [installed])
    const target = (what: string, row: string): Target => ({
      name: `import of the ${what} and first verdict, above an empty module`,
      unit: 'ms',
      max: 1.5,
      measured: rows.find(({ name }) => name === row)?.values[0] ?? null,
    })
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
      targets: [target('bundle', ours), target('package', installed.name)],
    }
  },
}
