import { rm } from 'node:fs/promises'
import { changedSince, committedGenerated } from './committed-generated.mjs'
import { step } from './step.mjs'
import { findReports, readReports, testLine } from './test-report.mjs'

/** Installs, runs tasks of every package, and counts their tests by the reports, which bear the same name in every package. */
export async function runTests({ tasks, report }) {
  await Promise.all((await findReports(report)).map((path) => rm(path)))
  const committed = await committedGenerated()
  const succeeded =
    step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline']) &&
    step('Building and testing', 'turbo', [
      'run',
      ...tasks,
      '--continue',
      '--concurrency=3',
      '--output-logs=new-only',
    ])

  const { passed, skipped, skips, ...tests } = await readReports(report)
  // The build regenerates these files, so any difference is one that nobody committed.
  const drifted = changedSince(committed, await committedGenerated())
  const failures = [
    ...tests.failures,
    ...drifted.map(
      (path) => `${path} differs from its sources: run \`npx pnpm generate\` and commit the result`,
    ),
  ]
  if (!succeeded && failures.length === 0) failures.push('a task other than a test; its output is above')

  for (const failure of failures) process.stdout.write(`failed: ${failure}\n`)
  for (const skip of skips) process.stdout.write(`skipped: ${skip}\n`)
  process.stdout.write(`${testLine({ passed, failed: failures.length, skipped })}\n`)
  process.exit(succeeded && failures.length === 0 ? 0 : 1)
}
