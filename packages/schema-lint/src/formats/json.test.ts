import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { finding, folder, fullReport, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import type { Edit } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { json } from './json.ts'
import { ndjson } from './ndjson.ts'
import type { Summary } from './summary.ts'

type Data = Pick<Report, 'findings' | 'suppressed' | 'undecided'> & { readonly summary: Summary }

const schema = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')
const ajv = new Ajv2020({ allErrors: true })
const isReport = ajv.compile(JSON.parse(schema) as object)

const dataOf = (report: Report): Data => JSON.parse(json.format(report, plain)) as Data

const edits: readonly Edit[] = [
  { op: 'set', path: ['a', 0], value: { b: null } },
  { op: 'remove', path: ['a'] },
  { op: 'rename', path: ['a'], to: 'b' },
  { op: 'text', start: 0, end: 1, text: '' },
]
const withEdits = reportOf([finding({ fix: { safe: true, title: 'Edit it', edits } })])

describe('json', () => {
  it.each([fullReport(), withEdits, undecidedReport(), reportOf([])])(
    'is what report.schema.json describes',
    (report) => {
      isReport(dataOf(report))
      expect(isReport.errors).toBeNull()
    },
  )

  it('gives paths from the folder, and totals', () => {
    const data = dataOf(fullReport())
    const paths = data.findings.flatMap(({ location, related = [] }) =>
      [location, ...related].map(({ file }) => file),
    )
    expect(new Set(paths)).toEqual(new Set(['schemas/order.schema.json']))
    expect(data.summary).toEqual({
      files: 2,
      skipped: 0,
      filesWithFindings: 1,
      errors: 1,
      warnings: 1,
      infos: 1,
      fixable: 2,
      safelyFixable: 1,
      suppressed: 2,
      undecided: 0,
    })
  })

  it('gives what was not decided', () => {
    const { undecided, summary } = dataOf(undecidedReport())
    expect(undecided).toEqual([
      {
        rule: 'no-exponential-pattern',
        message: 'It is too long.',
        location: { ...finding().location, file: 'schemas/order.schema.json' },
      },
    ])
    expect(summary.undecided).toBe(1)
    expect(ndjson.format(undecidedReport(), plain).split('\n')[0]).toBe(
      JSON.stringify({ undecided: undecided[0] }),
    )
  })

  it('gives a finding as the API does', () => {
    const found = withEdits.findings[0]
    const location = { ...found?.location, file: 'schemas/order.schema.json' }
    expect(dataOf(withEdits).findings).toEqual([{ ...found, location }])
  })
})

describe('report.schema.json', () => {
  const good = JSON.stringify(dataOf(fullReport()))
  it.each([
    ['an unknown severity', '"severity":"error"', '"severity":"fatal"'],
    ['a pointer that is none', '"pointer":"/minimum"', '"pointer":"minimum"'],
    ['a line 0', '"line":1', '"line":0'],
    ['a finding with another key', '"severity":"error"', '"severity":"error","level":1'],
    ['a place without a file', '"file":"schemas/order.schema.json",', ''],
    ['an unknown edit', '"op":"remove"', '"op":"move"'],
    ['a fix that does not say whether it is safe', '"safe":true,', ''],
    ['a suppression without a reason', ',"reason":"Nothing is accepted on purpose"', ''],
    ['a missing total', '"errors":1,', ''],
  ])('rejects %s', (_what, from, to) => {
    expect(good).toContain(from)
    expect(isReport(JSON.parse(good.replace(from, to)))).toBe(false)
  })
})

describe('ndjson', () => {
  it('has a line for each finding, then the suppressed ones, then the summary', () => {
    const { findings, suppressed, summary } = dataOf(fullReport())
    const text = ndjson.format(fullReport(), plain)
    expect(text.endsWith('}\n')).toBe(true)
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      ...findings.map((each) => ({ finding: each })),
      ...suppressed.map((each) => ({ suppressed: each })),
      { summary },
    ])
  })
})

it('both carry any message and name', () => {
  fc.assert(
    fc.property(anyText, anyText, (message, name) => {
      const file = `a${name.replaceAll(/[/\\.]/g, '')}.json`
      const report = reportOf([finding({ message, file: `${folder}/${file}` })])
      const [line = ''] = ndjson.format(report, plain).split('\n')
      const expected = { message, location: { file } }
      expect(dataOf(report).findings).toMatchObject([expected])
      expect(JSON.parse(line)).toMatchObject({ finding: expected })
    }),
  )
})
