import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ajvStandalone } from '../src/peers/ajv-standalone.ts'
import { handWritten } from '../src/peers/hand-written.ts'
import { performancePage, performancePath } from '../src/report/performance-page.ts'
import { formatReport, markdownReport } from '../src/report/report.ts'
import { run } from '../src/run.ts'
import { SelectionError, select } from '../src/select.ts'
import { suites } from '../src/suites/index.ts'

const minimal = {
  documents: 8,
  pace: { warmUp: 0, slice: 0, rounds: 1 },
  processes: 1,
  longestArray: 10,
  inputBytes: 100_000,
  schemas: 3,
  fetches: false,
}

test('a run has every suite in its tables and in its JSON', async () => {
  const report = await run(suites, [handWritten, ajvStandalone], minimal, () => undefined)
  expect(report.suites.map(({ name }) => name)).toEqual(suites.map(({ name }) => name))
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  expect(report.versions).toEqual({ ajv: expect.any(String) })
  const shown = [formatReport(report), markdownReport(report)]
  for (const { title } of suites) for (const text of shown) expect(text).toContain(title)
  for (const text of shown) expect(text).toContain('not measured')
})

test('the page with the figures has every target, and the medians of what was measured', async () => {
  const report = await run(suites, [handWritten, ajvStandalone], minimal, () => undefined)
  const names = report.suites.flatMap(({ targets }) => targets.map(({ name }) => name))
  const page = readFileSync(performancePath, 'utf8')
  expect(names.filter((name) => !page.includes(`| ${name} |`))).toEqual([])
  const of = (...values: readonly number[]) =>
    performancePage(
      values.map((measured) => ({
        ...report,
        suites: [
          { name: 'check', tables: [], targets: [{ name: 'check', unit: 'times', min: 2, measured }] },
        ],
      })),
    )
  expect(of(1, 7, 3)).toContain('| check | ≥ 2.00 | 3.00 | × | reached |')
  expect(of(1, 7, 1)).toContain('| check | ≥ 2.00 | 1.00 | × | missed by 50 % |')
})

test('names of suites are sorted as the tables are', () => {
  expect(select('suite', suites, 'bytes, check').map(({ name }) => name)).toEqual(['check', 'bytes'])
  expect(select('suite', suites)).toEqual(suites)
})

test('an unknown name is refused, with the known ones', () => {
  expect(() => select('suite', suites, 'check,nonsense')).toThrow(SelectionError)
  expect(() => select('suite', suites, 'check,nonsense')).toThrow(/"nonsense".*check.*bytes/)
})
