import { readFileSync } from 'node:fs'
import { Customer } from '@openpartner/validators/customer'
import { normalizeCustomer } from '@openpartner/validators/normalize'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const { file } = temporaryFolder()
const ndjson = sample.replace('.json', '.ndjson')
const dump = file(
  'dump.json',
  '{"Items":[{"Id":"0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11","CompanyProfile":{"CompanyName":"Contoso","Domain":null,"Zebra":1}}]}',
)
const broken = file('broken.ndjson', `{"id":1}\n{"id"\n`)
const empty = file('empty.json', '')
const list = file('list.json', '[]')

type Totals = {
  records: number
  valid: number
  invalid: number
  issues: number
  byCode: Record<string, number>
  changes?: number
}

/** The same totals with nothing but the validator. */
function countByHand(records: readonly unknown[], normalize: boolean): Totals {
  const totals: Totals = {
    records: records.length,
    valid: 0,
    invalid: 0,
    issues: 0,
    byCode: {},
    ...(normalize && { changes: 0 }),
  }
  for (const record of records) {
    const { value, changes } = normalize ? normalizeCustomer(record) : { value: record, changes: [] }
    if (normalize) totals.changes = (totals.changes ?? 0) + changes.length
    const result = Customer.validate(value)
    totals[result.ok ? 'valid' : 'invalid'] += 1
    for (const { code } of result.ok ? [] : result.issues) {
      totals.issues += 1
      totals.byCode[code] = (totals.byCode[code] ?? 0) + 1
    }
  }
  return totals
}

const recordsOf = (path: string): unknown[] => {
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('ndjson'))
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  const value = JSON.parse(text) as unknown[] | { Items: unknown[] }
  return Array.isArray(value) ? value : value.Items
}

test.each([false, true])(
  'json, ndjson and the validator agree on the totals; normalize: %s',
  async (normalize) => {
    const files = [sample, ndjson, dump, list]
    const flags = normalize ? ['--normalize'] : []
    const expected = {
      ...countByHand(files.flatMap(recordsOf), normalize),
      files: 4,
      unreadable: 0,
      truncated: 0,
    }
    const json = await runWith(['validate', ...files, '--format', 'json', ...flags])
    expect((JSON.parse(json.stdout) as { summary: unknown }).summary).toEqual(expected)
    const lines = await runWith(['validate', ...files, '--format', 'ndjson', ...flags])
    const parsed = lines.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(parsed.at(-1)).toEqual({ summary: expected })
    expect(parsed).toHaveLength(expected.records + 1)
    expect(parsed.filter(({ ok }) => ok === false)).toHaveLength(expected.invalid)
    const counts = Object.values(expected.byCode)
    expect(counts.length).toBeGreaterThan(2)
    const pretty = await runWith(['validate', ...files, ...flags])
    for (const [code, count] of Object.entries(expected.byCode))
      expect(pretty.stdout).toContain(`  ${count}  ${code}\n`)
    expect([json.code, lines.code, pretty.code]).toEqual([1, 1, 1])
  },
)

test('JSON has files, records and errors, also for broken and empty files', async () => {
  const { code, stdout } = await runWith([
    'validate',
    sample,
    broken,
    empty,
    list,
    'missing',
    '--format',
    'json',
  ])
  expect(code).toBe(2)
  const report = JSON.parse(stdout) as { files: { records: { index: number }[] }[] }
  expect(report).toMatchObject({
    resource: 'customer',
    files: [
      { file: sample, kind: 'array', errors: [] },
      {
        file: broken,
        kind: 'ndjson',
        records: [{ line: 1, ok: false }],
        errors: [{ code: 'json-syntax', line: 2, column: 6 }],
      },
      { file: empty, kind: null, records: [], errors: [{ code: 'empty' }] },
      { file: list, kind: 'array', records: [], errors: [] },
      { file: 'missing', kind: null, records: [], errors: [{ code: 'not-found' }] },
    ],
    summary: { files: 5, records: 9, unreadable: 3 },
  })
  expect(report.files[0]?.records.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(stdout).not.toContain('excerpt')
})

test('JSON lists a thousand errors per file and counts the rest', async () => {
  const path = file('rubble.ndjson', 'x\n'.repeat(1234))
  const { stdout } = await runWith(['validate', path, '--format', 'json'])
  const report = JSON.parse(stdout) as {
    files: { errors: unknown[]; errorsNotListed: number }[]
    summary: object
  }
  expect(report.files[0]?.errors).toHaveLength(1000)
  expect(report.files[0]?.errorsNotListed).toBe(234)
  expect(report.summary).toMatchObject({ unreadable: 1234 })
})

test('ndjson names the file on every line and ends with the summary', async () => {
  const { stdout, stderr } = await runWith(['validate', broken, '--format', 'ndjson'])
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toMatchObject([
    { file: broken, line: 1, ok: false, issues: expect.any(Array) },
    { file: broken, error: { code: 'json-syntax', line: 2, column: 6 } },
    { summary: { records: 1, unreadable: 1 } },
  ])
  expect(stderr).toContain(`${broken}:2:6: error: `)
})

test('changes and unknown keys are in every format', async () => {
  const change = { pointer: '/companyProfile/Domain', from: null, reason: 'null-dropped' }
  const json = await runWith(['validate', dump, '--normalize', '--format', 'json'])
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [
      {
        kind: 'collection',
        records: [
          { ok: true, changes: expect.arrayContaining([change]), unknownKeys: ['/companyProfile/Zebra'] },
        ],
      },
    ],
  })
  const pretty = await runWith(['validate', dump, '--normalize'])
  expect(pretty.stdout).toMatch(/~ \/companyProfile\/Domain +null removed \(null-dropped\)\n/)
  expect(pretty.stdout).toMatch(/\? \/companyProfile\/Zebra +unknown key, kept\n/)
  expect(pretty.stdout).toContain('1 record · 1 valid · 0 invalid · 4 changes by --normalize')
  expect(json.code).toBe(0)
})
