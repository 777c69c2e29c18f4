// The main job: install what it needs, generate, build, and validate customers: the samples, or the files that are named.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { builtReport } from './built-report.mjs'
import { step } from './step.mjs'

const cli = '@openpartner/cli...'
const ready =
  step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--filter', cli]) &&
  step('Generating and building', 'turbo', ['run', 'build', `--filter=${cli}`, '--output-logs=errors-only'])
if (!ready) process.exit(2)

const root = process.cwd()
const args = process.argv.slice(2)
const samples = ['packages/cli/samples/customers.json']
const { status } = spawnSync(
  process.execPath,
  [join(root, 'packages/cli/bin/openpartner.js'), 'validate', ...(args.length > 0 ? args : samples)],
  // `npm start` runs in the project's folder wherever it was called; names of files are meant from there.
  { stdio: 'inherit', cwd: args.length > 0 ? (process.env.CALLED_FROM ?? root) : root },
)
if (args.length === 0) {
  process.stdout.write(`${await builtReport()}The site, with playground and reference: npm run docs:dev\n\n`)
}

// The samples have issues on purpose: they are to be found.
process.exit(args.length === 0 && status === 1 ? 0 : (status ?? 1))
