import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { performancePage, performancePath } from './report/performance-page.ts'
import type { Report } from './report/report.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Give the JSON files of complete runs: npx pnpm bench --json first.json\n')
  process.exitCode = 2
} else {
  const from = process.env.INIT_CWD ?? process.cwd()
  const reports = files.map((file) => JSON.parse(readFileSync(resolve(from, file), 'utf8')) as Report)
  writeFileSync(performancePath, performancePage(reports))
}
