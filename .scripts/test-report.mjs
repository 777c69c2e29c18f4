import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const workspaces = ['packages', 'docs/examples']

/** The reports of this name that the packages' tests have left. */
export async function findReports(file) {
  const folders = await Promise.all(
    workspaces.map(async (path) => {
      const entries = await readdir(path, { withFileTypes: true })
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name))
    }),
  )
  const found = await Promise.all(
    folders.flat().map(async (path) => ((await readdir(path)).includes(file) ? [join(path, file)] : [])),
  )
  return found.flat()
}

/** Counts over all reports, and the names of what failed or was skipped. */
export async function readReports(file) {
  const reports = await Promise.all(
    (await findReports(file)).map(async (path) => JSON.parse(await readFile(path, 'utf8'))),
  )
  const suites = reports.flatMap((report) => report.testResults)
  const tests = suites.flatMap((suite) => suite.assertionResults)
  const named = (status) => tests.filter((test) => test.status === status).map((test) => test.fullName)
  // A file that fails to load has no tests; it counts as one failure.
  const brokenFiles = suites
    .filter(
      (suite) =>
        suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
    )
    .map((suite) => `${suite.name}: ${suite.message}`)
  const failures = [...named('failed'), ...brokenFiles]
  const left = tests.filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
  const skips = left.map(({ fullName, meta }) => `${fullName}: ${meta?.skipReason ?? 'no reason given'}`)
  return { passed: named('passed').length, failed: failures.length, skipped: skips.length, failures, skips }
}

/** `12 passed, 0 failed, 1 skipped` */
export const testLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
