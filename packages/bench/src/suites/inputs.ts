import { fileURLToPath } from 'node:url'
import { layoutsOf } from '../inputs/layouts.ts'
import { parserAlone, type Usage, usageOf } from '../inputs/usage.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

const bin = new URL('bin/openpartner.js', import.meta.resolve('@openpartner/cli/package.json'))
const command = [fileURLToPath(bin), 'validate', '-']

export const inputs: Suite = {
  name: 'inputs',
  title: 'Customers through a pipe, validated by the command',
  run: async ({ corpus, folder, settings, progress }) => {
    const layouts = layoutsOf(corpus('customer').valid[0])
    const used = new Map<string, Usage>()
    for (const [name, layout] of Object.entries(layouts)) {
      progress(`inputs: ${name}`)
      used.set(name, await usageOf(command, layout, { bytes: settings.inputBytes, folder }))
    }
    progress('inputs: csv-parse')
    const parser = await usageOf(parserAlone, layouts.CSV, { bytes: settings.inputBytes, folder })
    const time = (usage: Usage | undefined): number | null => usage?.milliseconds ?? null
    const rows = [...used, ['CSV by csv-parse, not validated', parser] as const]
    return {
      tables: [
        {
          title: `${inputs.title}: ${settings.inputBytes / 1_000_000} MB of each layout`,
          columns: [
            { title: 'time of the process', unit: 'ms' },
            { title: 'peak memory', unit: 'bytes' },
          ],
          rows: rows.map(([name, usage]): Row => ({ name, values: [time(usage), usage.bytes] })),
        },
      ],
      targets: [
        ...Object.keys(layouts).map((name) => ({
          name: `peak memory, ${name} through a pipe`,
          unit: 'bytes' as const,
          max: 200_000_000,
          measured: used.get(name)?.bytes ?? null,
        })),
        {
          name: 'CSV, next to its parser alone',
          unit: 'times',
          min: 0.5,
          measured: parser.milliseconds / (time(used.get('CSV')) ?? Number.NaN),
        },
      ],
    }
  },
}
