import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { quick, thorough } from './context.ts'
import { peers } from './peers/index.ts'
import { createProgress } from './report/progress.ts'
import { formatReport, markdownReport } from './report/report.ts'
import { run } from './run.ts'
import { SelectionError, select } from './select.ts'
import { suites } from './suites/index.ts'

const latest = fileURLToPath(new URL('../results/latest.json', import.meta.url))

type Options = { only?: string; peers?: string; quick?: true; json: string; markdown?: string }

const program = new Command('bench')
  .description('Our validators against others: the same documents, the same rules, one table.')
  .option('--only <suites>', `of ${suites.map(({ name }) => name).join(', ')}`)
  .option('--peers <peers>', `of ${peers.map(({ name }) => name).join(', ')}`)
  .option('--quick', 'fewer documents, rounds and processes: ratios to a tenth or so')
  .addOption(
    new Option('--json <file>', 'where the figures go').default(latest, 'packages/bench/results/latest.json'),
  )
  .option('--markdown <file>', 'write the tables to a file as well')

// `pnpm bench -- --only …` passes the two dashes on.
const args = process.argv.slice(2)
const { quick: isQuick, ...options } = program
  .parse(args[0] === '--' ? args.slice(1) : args, { from: 'user' })
  .opts<Options>()

const from = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file)

async function save(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

const progress = createProgress(process.stderr)
try {
  const report = await run(
    select('suite', suites, options.only),
    select('peer', peers, options.peers),
    isQuick ? quick : thorough,
    progress.show,
  )
  progress.clear()
  process.stdout.write(formatReport(report))
  await save(from(options.json), `${JSON.stringify(report, null, 2)}\n`)
  if (options.markdown !== undefined) await save(from(options.markdown), markdownReport(report))
} catch (error) {
  progress.clear()
  if (!(error instanceof SelectionError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
