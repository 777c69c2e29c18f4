import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import type { Row } from '../result.ts'
import type { Suite } from '../suite.ts'

const manifest = createRequire(import.meta.url).resolve('@openpartner/cli/package.json')
const command = join(manifest, '../bin/openpartner.js')
const parser = fileURLToPath(new URL('../children/parse-lines.mjs', import.meta.url))

/** A thorough run has a file of over a gigabyte: starting a process is a small part of the time that it takes. */
const bytesPerDocument = 1_200_000

const parse = 'JSON.parse of each line'
const one = 'openpartner validate, one thread'
const two = 'openpartner validate, two threads'
const oneNormalized = '… with --normalize, one thread'
const twoNormalized = '… with --normalize, two threads'
const tenLines = 'ten lines in a file'
const tenFromStdin = 'ten lines on standard input'

export const bulk: Suite = {
  name: 'bulk',
  title: 'Valid customers in files of NDJSON, each command in a process, from start to exit',
  run: async ({ corpus, folder, settings, progress }) => {
    const lines = corpus('customer').valid.map((customer) => `${JSON.stringify(customer)}\n`)
    const bytes = settings.documents * bytesPerDocument
    const many = writeLines(join(folder, 'many.ndjson'), lines, bytes)
    // Every record is parsed there, so that fewer take as long.
    const fewer = writeLines(join(folder, 'fewer.ndjson'), lines, bytes / 3)
    const ten = writeLines(join(folder, 'ten.ndjson'), lines.slice(0, 10), 1)
    const validate = (file: string, threads: number, ...more: string[]): readonly string[] => [
      command,
      'validate',
      file,
      '--threads',
      String(threads),
      ...more,
    ]
    const commands: ReadonlyMap<string, readonly string[]> = new Map([
      [parse, [parser, many]],
      [one, validate(many, 1)],
      [two, validate(many, 2)],
      [oneNormalized, validate(fewer, 1, '--normalize')],
      [twoNormalized, validate(fewer, 2, '--normalize')],
      [tenLines, [command, 'validate', ten]],
      [tenFromStdin, [command, 'validate', '-']],
    ])
    const times = new Map<string, number[]>([...commands.keys()].map((name) => [name, []]))
    const rounds = Math.min(settings.processes, 5)
    // The first round brings the files into memory, and is not counted; a single one only tries the commands.
    for (let round = rounds === 1 ? 1 : 0; round <= rounds; round += 1) {
      for (const [name, args] of commands) {
        progress(`bulk: round ${round} of ${rounds}, ${name}`)
        const milliseconds = timeOf(args, ten)
        if (round > 0) times.get(name)?.push(milliseconds)
      }
    }
    const ratio = (base: string, own: string) => timesAsFast(times.get(base), times.get(own))
    return {
      tables: [
        {
          title: bulk.title,
          columns: [{ title: 'time', unit: 'ms' }],
          rows: [...times].map(([name, own]): Row => ({ name, values: [finite(median(own))] })),
        },
      ],
      targets: [
        {
          name: 'the whole command, as fast as JSON.parse',
          unit: 'times',
          min: 4,
          measured: ratio(parse, one),
        },
        { name: 'two threads, as fast as one', unit: 'times', min: 1.7, measured: ratio(one, two) },
        {
          name: 'two threads, as fast as one, where every record is parsed',
          unit: 'times',
          min: 1.7,
          measured: ratio(oneNormalized, twoNormalized),
        },
        {
          name: 'ten lines in a file, as fast as through the reader of other inputs',
          unit: 'times',
          min: 0.95,
          measured: ratio(tenFromStdin, tenLines),
        },
      ],
    }
  },
}

/** Writes the lines again and again, until the file is that large. */
function writeLines(path: string, lines: readonly string[], bytes: number): string {
  const block = Buffer.from(lines.join(''))
  const descriptor = openSync(path, 'w')
  for (let written = 0; written < bytes; written += block.length) writeSync(descriptor, block)
  closeSync(descriptor)
  return path
}

/** Milliseconds from start to exit. */
function timeOf(args: readonly string[], stdin: string): number {
  const input = openSync(stdin, 'r')
  const start = performance.now()
  const { status, signal, stderr } = spawnSync(process.execPath, [...args], {
    stdio: [input, 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - start
  closeSync(input)
  if (status !== 0)
    throw new Error(`${args.join(' ')} did not run: ${signal ?? status} ${stderr.slice(0, 500)}`)
  return milliseconds
}
