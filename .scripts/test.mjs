// Everything: install, generate, build, check types and style, run every test of every package, and count.
import { rm } from 'node:fs/promises'
import { findReports, readReports, testLine } from './test-report.mjs'
import { step } from './step.mjs'

const reports = await findReports()
await Promise.all(reports.map((report) => rm(report)))

const tasks = ['build', 'typecheck', 'lint', 'test']
const installed = step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])
const passed =
  installed &&
  step('Building and testing', 'turbo', [
    'run',
    ...tasks,
    '--continue',
    '--concurrency=2',
    '--output-logs=new-only',
  ])

const counts = await readReports()
for (const name of counts.failures) process.stdout.write(`failed: ${name}\n`)
for (const name of counts.skips) process.stdout.write(`skipped: ${name}\n`)
const brokenTasks = !passed && counts.failed === 0 ? 1 : 0
if (brokenTasks > 0) process.stdout.write('failed: a task other than a test; its output is above\n')
process.stdout.write(`${testLine({ ...counts, failed: counts.failed + brokenTasks })}\n`)
process.exit(passed ? 0 : 1)
