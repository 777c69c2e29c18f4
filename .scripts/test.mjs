// Everything: install, generate, build, check types and style, run every test of every package, and count.
import { rm } from 'node:fs/promises'
import { changedSince, committedGenerated } from './committed-generated.mjs'
import { step } from './step.mjs'
import { findReports, readReports, testLine } from './test-report.mjs'

await Promise.all((await findReports()).map((report) => rm(report)))

const tasks = ['build', 'typecheck', 'lint', 'test']
const committed = await committedGenerated()
const passed =
  step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline']) &&
  step('Building and testing', 'turbo', [
    'run',
    ...tasks,
    '--continue',
    '--concurrency=3',
    '--output-logs=new-only',
  ])

const { passed: passedTests, skipped, skips, ...tests } = await readReports()
// The build has written them anew, so a difference is what somebody forgot to commit.
const drifted = changedSince(committed, await committedGenerated())
const failures = [
  ...tests.failures,
  ...drifted.map(
    (path) => `${path} differs from its sources: run \`npx pnpm generate\` and commit the result`,
  ),
]
if (!passed && failures.length === 0) failures.push('a task other than a test; its output is above')

for (const failure of failures) process.stdout.write(`failed: ${failure}\n`)
for (const skip of skips) process.stdout.write(`skipped: ${skip}\n`)
process.stdout.write(`${testLine({ passed: passedTests, failed: failures.length, skipped })}\n`)
process.exit(passed && failures.length === 0 ? 0 : 1)
