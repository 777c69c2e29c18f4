import { execFileSync } from 'node:child_process'
import { loadFixtures } from '@openpartner/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usual } from '../choices.ts'
import { loadTools } from '../load-tools.ts'
import { readRecords } from '../records.ts'
import { skipBecause } from '@openpartner/test-helpers/skip-because'
import { programOf } from './index.ts'
import { python } from './python.ts'
import { reportAsCsv } from './report-as.ts'
import { asMarkdown } from './issues-as.ts'

const request = 'create-customer-request'
const [{ value } = { value: {} }] = loadFixtures(request).valid

test('each request is copied as a call, and nothing else is', () => {
  expect(programOf('curl', request, value)).toContain(
    `POST 'https://api.partnercenter.microsoft.com/v1/customers'`,
  )
  expect(programOf('curl', 'update-billing-profile-request', {})).toMatch(
    /PUT 'https:\/\/[^']*\/v1\/customers\/CUSTOMER-ID\/profiles\/billing'/,
  )
  expect(programOf('curl', 'customer', {})).toBeUndefined()
  expect(programOf('Python', '__proto__', {})).toBeUndefined()
})

/** Whether a program is on this machine. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const hostile = {
  'a"b': "it's $HOME `x` \\ \n JSON\nJSON",
  list: [null, true, false, 1.5, [], {}],
  'é😀\u2028': '',
}

test('a shell sends exactly the document', () => {
  // The body alone: `cat` stands for curl.
  const script = (programOf('curl', request, hostile) ?? '').replace(/^curl[\s\S]*?@- <</, 'cat <<')
  expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toEqual(hostile)
})

test('TypeScript has exactly the document', () => {
  const withPrototype = JSON.parse('{"__proto__": {"a": 1}, "b": {"__proto__": 2}}') as object
  for (const document of [hostile, withPrototype]) {
    const [, literal] = /const document = ([\s\S]*?)\n\nconst result/.exec(
      programOf('TypeScript', request, document) ?? '',
    ) ?? ['', '']
    const evaluated = execFileSync(process.execPath, ['-p', `JSON.stringify(${literal})`], {
      encoding: 'utf8',
    })
    expect(evaluated.trim()).toBe(JSON.stringify(document))
  }
})

test('Python has exactly the document', (context) => {
  if (!has('python3')) return skipBecause(context, 'python3 is not installed')
  const samples = [hostile, ...fc.sample(fc.jsonValue(), { numRuns: 100, seed: 7 })]
  const script = `import json\nprint(json.dumps([${samples.map((sample) => python(sample)).join(',\n')}]))`
  const printed = execFileSync('python3', ['-'], { input: script, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(samples)))
})

/** The cells of a CSV as RFC 4180 reads them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

test('a report as CSV keeps every text, and nothing in it is run by a spreadsheet', async () => {
  const tools = await loadTools({ ...usual, resource: request })
  const lines = ['{"=1+1": 1}', '{"a,\\"b\\"\\n": 1}', '{', JSON.stringify(value)].join('\n')
  const records = await readRecords(new Blob([lines, '\n']), tools)
  const csv = reportAsCsv({ records })
  expect(csv.startsWith('\uFEFFrecord,line,')).toBe(true)
  const [head, ...rows] = cellsOf(csv.slice(1))
  expect(head).toEqual(['record', 'line', 'issues', 'code', 'pointer', 'message'])
  expect(rows.map(([record]) => record)).toEqual(['1', '2', '3'])
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  const made = { number: 1, line: 1, issues: 1, code: 'x', pointer: '=1+1', message: '-2,"x"\r\ny' }
  expect(cellsOf(reportAsCsv({ records: { ...records, rows: [made] } }))[1]).toEqual([
    '1',
    '1',
    '1',
    'x',
    `'=1+1`,
    `'-2,"x"\r\ny`,
  ])
})

test('a table in Markdown has one row per issue, whatever the names', () => {
  const location = { from: 0, to: 1, line: 3, column: 5 }
  const pointer = '/a|b`c``d\n'
  const issue = { code: 'required', path: [], pointer, message: 'A *b* | <c>.', params: {} }
  const table = asMarkdown({ issues: [{ issue, location, origin: undefined, fixes: () => [] }] })
  expect(table.split('\n').slice(2)).toEqual([
    String.raw`| 3:5 | ${'`required`'} | ${'```'} /a\|b${'`c``d'}  ${'```'} | A \*b\* \| \<c\>. |`,
    '',
  ])
})
