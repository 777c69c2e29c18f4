import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from '../build/bundle.ts'
import { installLinters } from '../lint/install.ts'
import { memoryTargets } from '../lint/memory-targets.ts'
import { ownInstall } from '../lint/own-install.ts'
import { cold, type Linter, otherLinters, ownLinters, warm } from '../lint/linters.ts'
import { createSchemas } from '../lint/schemas.ts'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import type { Row, Target } from '../result.ts'
import type { Suite } from '../suite.ts'

const ruleset = {
  rules: { described: { given: '$.properties[*]', then: { field: 'description', function: 'truthy' } } },
}

export const schemaLint: Suite = {
  name: 'schema-lint',
  title: 'Linting schemas of 5 kB, each linter in a process, from start to exit',
  run: async ({ folder, settings, progress }) => {
    const schemas = join(folder, 'schemas')
    await mkdir(schemas)
    for (const [index, text] of createSchemas(settings.schemas).entries()) {
      await writeFile(join(schemas, `s${index}.schema.json`), text)
    }
    const rulesetFile = join(folder, 'ruleset.json')
    await writeFile(rulesetFile, JSON.stringify(ruleset))
    const linters = [...ownLinters()]
    let installed: number | null = null
    if (settings.fetches) {
      progress('schema-lint: installing ours alone')
      installed = await ownInstall(folder)
      progress('schema-lint: installing the other linters')
      linters.push(...otherLinters(await installLinters(cache), rulesetFile))
    }
    const times = new Map<string, number[]>(linters.map(({ name }) => [name, []]))
    const rounds = Math.min(settings.processes, 5)
    // The first round fills the caches, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      progress(`schema-lint: round ${round} of ${rounds}`)
      for (const linter of linters) {
        const milliseconds = timeOf(linter, schemas)
        if (round > 0) times.get(linter.name)?.push(milliseconds)
      }
    }
    progress('schema-lint: memory')
    const memory = await memoryTargets(schemas, folder, Math.ceil(settings.schemas / 5))
    return {
      tables: [
        {
          title: `${schemaLint.title}: ${settings.schemas} files`,
          columns: [
            { title: 'time', unit: 'ms' },
            { title: 'ours is as fast', unit: 'times' },
          ],
          rows: linters.map(({ name, remark }): Row => {
            const own = times.get(name) ?? []
            return { name, values: [finite(median(own)), timesAsFast(own, times.get(cold))], note: remark }
          }),
        },
      ],
      targets: [
        ...targetsOf(times),
        ...memory,
        { name: 'plain install', unit: 'bytes', max: 20_000_000, measured: installed },
      ],
    }
  },
}

/** Milliseconds from start to exit. */
function timeOf({ name, command }: Linter, folder: string): number {
  const [file = '', ...args] = command(folder)
  const start = performance.now()
  const { status, signal, stderr } = spawnSync(file, args, { maxBuffer: 2 ** 30, encoding: 'utf8' })
  const milliseconds = performance.now() - start
  // Findings are not a failure; a linter that did not run is one.
  if (status === null || status > 2)
    throw new Error(`${name} did not run: ${signal ?? status} ${stderr.slice(0, 500)}`)
  return milliseconds
}

function targetsOf(times: ReadonlyMap<string, readonly number[]>): readonly Target[] {
  const medianOf = (name: string) => finite(median(times.get(name) ?? []))
  const against = (name: string) => timesAsFast(times.get(name), times.get(cold))
  return [
    { name: '1000 schemas, cold', unit: 'ms', max: 3000, measured: medianOf(cold) },
    { name: '1000 schemas, warm cache', unit: 'ms', max: 500, measured: medianOf(warm) },
    { name: 'as fast as ajv-cli', unit: 'times', min: 1, measured: against('ajv-cli compile') },
    { name: 'as fast as Spectral', unit: 'times', min: 1, measured: against('Spectral') },
    {
      name: 'as fast as sourcemeta',
      unit: 'times',
      min: 0.25,
      measured: against('sourcemeta jsonschema lint'),
    },
  ]
}
