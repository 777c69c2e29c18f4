import { expect, test } from 'vitest'
import { ajvStandalone } from '../src/peers/ajv-standalone.ts'
import { handWritten } from '../src/peers/hand-written.ts'
import { formatReport, markdownReport } from '../src/report/report.ts'
import { run } from '../src/run.ts'
import { SelectionError, select } from '../src/select.ts'
import { suites } from '../src/suites/index.ts'

const minimal = {
  documents: 8,
  pace: { warmUp: 0, slice: 0, rounds: 1 },
  processes: 1,
  longestArray: 10,
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

test('names of suites are sorted as the tables are', () => {
  expect(select('suite', suites, 'bytes, check').map(({ name }) => name)).toEqual(['check', 'bytes'])
  expect(select('suite', suites)).toEqual(suites)
})

test('an unknown name is refused, with the known ones', () => {
  expect(() => select('suite', suites, 'check,nonsense')).toThrow(SelectionError)
  expect(() => select('suite', suites, 'check,nonsense')).toThrow(/"nonsense".*check.*bytes/)
})
